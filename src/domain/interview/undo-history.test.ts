import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { fullInterview, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { moveItem } from '../questions/question-list.ts';
import type { Interview } from './interview.ts';
import { removeFinding, removeQuestion } from './remove.ts';
import { NO_HISTORY, noteChange, type UndoHistory } from './undo-history.ts';
import { undoLast } from './undo.ts';

const FULL: Interview = { ...fullInterview(), undo: null };

type Edit = (interview: Interview) => Interview;

/** Changes done one after another, each noted. */
function afterAll(start: Interview, edits: readonly Edit[]): { states: Interview[]; history: UndoHistory } {
  const states = [start];
  let history = NO_HISTORY;
  for (const edit of edits) {
    const before = states.at(-1) ?? start;
    const after = edit(before);
    history = noteChange(history, before, after);
    states.push(after);
  }
  return { states, history };
}

const move: Edit = (now) => ({
  ...now,
  questions: { ...now.questions, items: moveItem(now.questions.items, 0, 1) },
  undo: { kind: 'list', change: 'moved', items: now.questions.items },
});
const know: Edit = (now) => ({
  ...now,
  questions: { ...now.questions, items: [], known: [...now.questions.known, 'fog'] },
  undo: { kind: 'list', change: 'known', items: now.questions.items, known: now.questions.known },
});
const type: Edit = (now) => ({ ...now, questions: { ...now.questions, writing: `${now.questions.writing}x` } });
const removeFirst: Edit = (now) => removeQuestion(now, now.questions.items[0]?.id ?? '');
const removeFact: Edit = (now) => removeFinding(now, now.findings[0]?.id ?? '');

describe('changes that are undone one after another', () => {
  it('lead back through every state to the start of the visit, and no further', () => {
    const { states, history } = afterAll(FULL, [move, removeFirst, removeFact, know]);
    let now = { interview: states.at(-1) ?? FULL, history };
    for (const expected of states.slice(0, -1).toReversed()) {
      now = undoLast(now.history, now.interview);
      expect({ ...now.interview, undo: null }).toEqual({ ...expected, undo: null });
    }
    expect(now.interview).toEqual(FULL);
    expect(undoLast(now.history, now.interview).interview).toBe(now.interview);
  });

  it('lead back for any interview and any row of changes', () => {
    const anyEdits = fc.array(fc.constantFrom(move, know, removeFirst, removeFact), { maxLength: 8 });
    fc.assert(
      fc.property(anyInterview, anyEdits, (interview, edits) => {
        const start = { ...interview, undo: null };
        const { states, history } = afterAll(start, edits);
        let now = { interview: states.at(-1) ?? start, history };
        while (now.interview.undo !== null) now = undoLast(now.history, now.interview);
        expect(now.interview).toEqual(start);
      }),
    );
  });

  it('begin below what was there when the visit began', () => {
    const start = fullInterview();
    const { states, history } = afterAll(start, [move]);
    const once = undoLast(history, states[1] ?? start);
    expect(once.interview).toEqual(start);
    expect(undoLast(once.history, once.interview).interview.findings).toHaveLength(3);
  });

  it('leave what was typed in between', () => {
    const { states, history } = afterAll(FULL, [move, type, removeFirst, type]);
    const once = undoLast(history, states.at(-1) ?? FULL);
    const twice = undoLast(once.history, once.interview);
    expect(twice.interview.questions.items).toEqual(FULL.questions.items);
    expect(twice.interview.questions.writing).toBe('Who pays whenxx');
  });

  it('are forgotten where the interview came anew from elsewhere', () => {
    const { history } = afterAll(FULL, [move, removeFirst]);
    const elsewhere: Interview = {
      ...FULL,
      undo: { kind: 'list', change: 'made', items: [ownQuestion('other', 'Which tide?')] },
    };
    const undone = undoLast(history, elsewhere);
    expect(undone.interview.questions.items.map(({ id }) => id)).toEqual(['other']);
    expect(undone.interview.undo).toBeNull();
    expect(noteChange(history, elsewhere, move(elsewhere)).older).toEqual([elsewhere.undo]);
  });
});
