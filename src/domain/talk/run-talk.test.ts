import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, anyItems, anyTalkSoFar } from '../../../tests/fixtures/any-talk.ts';
import { ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { readTalk } from '../interview/restore-talk.ts';
import { addJot, markQuestion, starQuestion } from './mark-question.ts';
import {
  addMinutes,
  endTalk,
  followList,
  isTimeUp,
  pauseTalk,
  reopenTalk,
  resumeTalk,
  setElapsed,
  startTalk,
  wasTouched,
  withSound,
} from './run-talk.ts';

const ITEMS = [ownQuestion('a', 'How did you start?'), ownQuestion('b', 'What wears you out?', { mustAsk: true })];
const TALK = startTalk(ITEMS, 20, after(0));

describe('a talk', () => {
  it('begins with the questions of the list, none of them asked', () => {
    expect(TALK.questions.map(({ item, mark }) => [item.id, mark])).toEqual([
      ['a', 'open'],
      ['b', 'open'],
    ]);
    expect([TALK.startedAt, TALK.firstMinutes, TALK.agreedMinutes]).toEqual([after(0), 20, 20]);
  });

  it('has at least a minute and at most ten hours', () => {
    expect(startTalk([], 0, after(0)).agreedMinutes).toBe(1);
    expect(startTalk([], Number.NaN, after(0)).agreedMinutes).toBe(1);
    expect(startTalk([], 9e9, after(0)).agreedMinutes).toBe(600);
  });

  it('may grow by five minutes, again and again, but not for ever', () => {
    expect(addMinutes(addMinutes(TALK))).toMatchObject({ firstMinutes: 20, agreedMinutes: 30 });
    expect(addMinutes({ ...TALK, agreedMinutes: 598 }).agreedMinutes).toBe(600);
  });

  it('is up when its minutes are, until more are given or it ends', () => {
    expect([isTimeUp(TALK, after(1199)), isTimeUp(TALK, after(1200))]).toEqual([false, true]);
    expect(isTimeUp(addMinutes(TALK), after(1200))).toBe(false);
    expect(isTimeUp(endTalk(TALK, after(1300)), after(1300))).toBe(false);
  });

  it('is not stopped twice, not resumed while it runs, and not ended twice', () => {
    const paused = pauseTalk(TALK, after(60));
    expect(pauseTalk(paused, after(90)).pausedAt).toBe(after(60));
    expect(resumeTalk(TALK, after(60)).pausedSeconds).toBe(0);
    const ended = endTalk(TALK, after(60));
    expect(endTalk(ended, after(90))).toBe(ended);
    expect(setElapsed(ended, 3, after(90))).toBe(ended);
    expect(reopenTalk(TALK, after(60))).toBe(TALK);
  });

  it('makes sounds only where it was asked to', () => {
    expect([TALK.hasSound, withSound(TALK, true).hasSound]).toEqual([false, true]);
  });

  it('can be saved and read back whatever was done in it', () => {
    fc.assert(
      fc.property(anyTalkSoFar, ({ talk }) => {
        const reader = { damages: [] };
        expect(readTalk(reader, JSON.parse(JSON.stringify(talk)), '')).toEqual(talk);
        expect(reader.damages).toEqual([]);
      }),
    );
  });
});

describe('a list that is changed while the talk goes on', () => {
  it('brings its new lines, wordings and must-asks', () => {
    const items = [ownQuestion('c', 'And then?'), ownQuestion('a', 'How did it begin?', { mustAsk: true })];
    const talk = followList(starQuestion(TALK, 'a', true), items);
    expect(talk.questions.map(({ item, isStarred }) => [item.text, item.mustAsk, isStarred])).toEqual([
      ['And then?', false, false],
      ['How did it begin?', true, true],
    ]);
  });

  it('takes no question away with which something was done', () => {
    fc.assert(
      fc.property(anyTalkSoFar, anyItems, ({ talk }, items) => {
        const touched = talk.questions.filter((question) => wasTouched(question)).map(({ item }) => item.id);
        const kept = followList(talk, items).questions.map(({ item }) => item.id);
        expect(kept).toEqual(expect.arrayContaining(touched));
        expect(new Set(kept).size).toBe(kept.length);
      }),
    );
  });

  it('leaves a jot where it was', () => {
    const jotted = addJot(TALK, 'a', { id: 'jot1', text: 'by chance' });
    expect(followList(jotted, []).questions).toEqual([jotted.questions[0]]);
    expect(followList(addJot(TALK, 'a', { id: 'jot1', text: ' ' }), []).questions).toEqual([]);
  });

  it('changes nothing once the talk is over', () => {
    const ended = endTalk(markQuestion(TALK, 'a', 'asked'), after(60));
    expect(followList(ended, [])).toBe(ended);
  });
});
