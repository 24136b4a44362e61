import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, anyTalkSoFar } from '../../../tests/fixtures/any-talk.ts';
import { ownQuestion } from '../../../tests/fixtures/interviews.ts';
import {
  addJot,
  changeJot,
  goToQuestion,
  markQuestion,
  reopenQuestion,
  starQuestion,
  undoMark,
} from './mark-question.ts';
import { orderQuestions } from './next-question.ts';
import { startTalk } from './run-talk.ts';
import type { Talk } from './talk.ts';

const TALK = startTalk([ownQuestion('a', 'One?'), ownQuestion('b', 'Two?'), ownQuestion('c', 'Three?')], 20, after(0));
const marks = (talk: Talk) => talk.questions.map(({ mark }) => mark);
const currentOf = (talk: Talk) => orderQuestions(talk, after(0)).current?.item.id;

describe('ticking and skipping', () => {
  it('marks a question and goes on to the next one', () => {
    const ticked = markQuestion(TALK, 'a', 'asked');
    expect([marks(ticked), currentOf(ticked)]).toEqual([['asked', 'open', 'open'], 'b']);
    expect(marks(markQuestion(ticked, 'b', 'skipped'))).toEqual(['asked', 'skipped', 'open']);
  });

  it('leaves the current question where another one is marked', () => {
    expect(markQuestion(goToQuestion(TALK, 'b'), 'c', 'skipped').currentId).toBe('b');
  });

  it('can be taken back, with the question that was being asked', () => {
    const before = goToQuestion(TALK, 'b');
    expect(undoMark(markQuestion(before, 'b', 'asked'))).toEqual(before);
    fc.assert(
      fc.property(anyTalkSoFar, fc.constantFrom('asked', 'skipped'), ({ talk }, mark) => {
        const id = talk.questions[0]?.item.id ?? 'none';
        const back = undoMark(markQuestion(talk, id, mark === 'asked' ? 'asked' : 'skipped'));
        const expected = talk.questions.length === 0 ? undoMark(talk) : { ...talk, undo: null };
        expect(back).toEqual(expected);
      }),
    );
  });

  it('does nothing for a question that is not there, and nothing to take back where nothing was done', () => {
    expect(markQuestion(TALK, 'x', 'asked')).toBe(TALK);
    expect(goToQuestion(TALK, 'x')).toBe(TALK);
    expect(reopenQuestion(TALK, 'x')).toBe(TALK);
    expect(undoMark(TALK)).toBe(TALK);
  });

  it('can be undone for one question at any time, which is asked then', () => {
    const skipped = markQuestion(markQuestion(TALK, 'a', 'skipped'), 'b', 'asked');
    const open = reopenQuestion(skipped, 'a');
    expect([marks(open), currentOf(open)]).toEqual([['open', 'asked', 'open'], 'a']);
  });
});

describe('stars and jots', () => {
  it('belong to their question', () => {
    const talk = addJot(starQuestion(TALK, 'b', true), 'b', { id: 'jot1', text: 'nights' });
    expect(talk.questions[1]).toMatchObject({ isStarred: true, jots: [{ id: 'jot1', text: 'nights' }] });
    expect(starQuestion(talk, 'b', false).questions[1]?.isStarred).toBe(false);
  });

  it('are changed where they are, and lost nowhere', () => {
    const talk = addJot(addJot(TALK, 'a', { id: 'jot1', text: 'x' }), null, { id: 'jot2', text: 'y' });
    expect(changeJot(talk, 'jot1', 'by chance').questions[0]?.jots).toEqual([{ id: 'jot1', text: 'by chance' }]);
    expect(changeJot(talk, 'jot2', 'calm').jots).toEqual([{ id: 'jot2', text: 'calm' }]);
    expect(addJot(TALK, 'gone', { id: 'jot3', text: 'z' }).jots).toEqual([{ id: 'jot3', text: 'z' }]);
  });
});
