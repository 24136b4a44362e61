import { describe, expect, test } from 'vitest';
import { fullInterview, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from '../interview/interview.ts';
import { applyUndo } from '../interview/undo.ts';
import { withAdded, withBroughtBack, withKnown, withList, withWording } from './list-changes.ts';

const FULL: Interview = { ...fullInterview(), undo: null };
const texts = (interview: Interview) => interview.questions.items.map((item) => item.text);

describe('a change of the list', () => {
  test('can be put back as it was', () => {
    const changed = withList(FULL, 'marked', []);
    expect(changed.undo).toEqual({ kind: 'list', change: 'marked', items: FULL.questions.items });
    expect(applyUndo(changed)).toEqual(FULL);
  });

  test('puts an added line where its family belongs in the talk', () => {
    const added = withAdded(FULL, ownQuestion('item9', 'Thank you for the time', { family: 'closing' }));
    expect(added.questions.items.map(({ id }) => id)).toEqual(['item1', 'item2', 'item9']);
    const first = withAdded(FULL, ownQuestion('item9', 'May I take notes?', { family: 'opening' }));
    expect(first.questions.items.map(({ id }) => id)).toEqual(['item9', 'item1', 'item2']);
  });
});

describe('a wording that is being typed', () => {
  test('is one change for the whole sitting', () => {
    const first = withWording(FULL, { id: 'item1', text: 'Which s', sitting: null });
    const second = withWording(first, { id: 'item1', text: 'Which storm?', sitting: first.undo });
    expect(second.undo).toBe(first.undo);
    expect(texts(second)).toEqual(['Which storm?', null]);
    expect(applyUndo(second)).toEqual(FULL);
  });

  test('begins a new sitting after another change, so that undoing that one keeps the words', () => {
    const first = withWording(FULL, { id: 'item1', text: 'Which storm?', sitting: null });
    const moved = withList(first, 'moved', first.questions.items.toReversed());
    const typed = withWording(moved, { id: 'item1', text: 'Which storm was it?', sitting: first.undo });
    expect(typed.undo).not.toBe(first.undo);
    expect(texts(applyUndo(typed))).toEqual([null, 'Which storm?']);
  });
});

describe('a question whose answer is known', () => {
  test('leaves the list, is remembered once, and comes back with Undo', () => {
    const known = withKnown(FULL, 'item2');
    expect(texts(known)).toEqual(['Which ship was the hardest to bring in?']);
    expect(known.questions.known).toEqual(['decision-stands', 'move-first-weeks']);
    expect(applyUndo(known)).toEqual(FULL);
    const again = { ...FULL, questions: { ...FULL.questions, known: ['move-first-weeks'] } };
    expect(withKnown(again, 'item2').questions.known).toEqual(['move-first-weeks']);
  });

  test('is never the asker’s own, nor one that is not there', () => {
    expect(withKnown(FULL, 'item1')).toBe(FULL);
    expect(withKnown(FULL, 'item99')).toBe(FULL);
  });

  test('is brought back to the list, or only forgotten where the bank has it no more', () => {
    const line = ownQuestion('item9', 'Which fog?', { family: 'closing' });
    const back = withBroughtBack(FULL, 'decision-stands', line);
    expect(back.questions.known).toEqual([]);
    expect(texts(back)).toEqual(['Which ship was the hardest to bring in?', null, 'Which fog?']);
    expect(applyUndo(back)).toEqual(FULL);
    expect(withBroughtBack(FULL, 'decision-stands', null).questions).toEqual({ ...FULL.questions, known: [] });
  });
});
