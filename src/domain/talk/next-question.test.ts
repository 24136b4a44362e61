import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, anyTalkSoFar } from '../../../tests/fixtures/any-talk.ts';
import { ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { shortenList } from '../questions/shorten-list.ts';
import { goToQuestion, markQuestion } from './mark-question.ts';
import { orderQuestions, type TalkOrder } from './next-question.ts';
import { addMinutes, startTalk } from './run-talk.ts';
import { readClock } from './talk-clock.ts';
import type { TalkQuestion } from './talk.ts';

const TALK = startTalk(
  [
    ownQuestion('thanks', 'Are twenty minutes still all right?', { family: 'opening', minutes: 1 }),
    ownQuestion('path', 'How did you start?', { family: 'path', minutes: 3 }),
    ownQuestion('work', 'What did you do yesterday?', { family: 'work', minutes: 6 }),
    ownQuestion('hard', 'What wears you out?', { family: 'hard-parts', minutes: 3, mustAsk: true }),
    ownQuestion('skills', 'What must one be able to do?', { family: 'entry-and-skills', minutes: 3 }),
    ownQuestion('people', 'Whom else should I hear?', { family: 'people', minutes: 2, mustAsk: true }),
    ownQuestion('close', 'What have I not asked?', { family: 'closing', minutes: 2 }),
  ],
  20,
  after(0),
);

const ids = (questions: readonly TalkQuestion[]) => questions.map(({ item }) => item.id).join(' ');
const shown = ({ current, next }: TalkOrder) => [current?.item.id, next?.item.id];
const minutes = (count: number) => after(count * 60);

describe('what to ask next', () => {
  it('follows the list as long as there is time for all of it', () => {
    const order = orderQuestions(TALK, minutes(0));
    expect([ids(order.queue), order.isShort]).toEqual(['thanks path work hard skills people close', false]);
    expect(shown(orderQuestions(markQuestion(TALK, 'thanks', 'asked'), minutes(1)))).toEqual(['path', 'work']);
  });

  it('lets must-asks rise when time runs short', () => {
    const asked = markQuestion(markQuestion(TALK, 'thanks', 'asked'), 'path', 'asked');
    const order = orderQuestions(asked, minutes(10));
    expect([ids(order.queue), ids(order.noTime), order.isShort]).toEqual(['hard people work close', 'skills', true]);
    const late = orderQuestions(asked, minutes(17));
    expect([ids(late.queue), ids(late.noTime)]).toEqual(['hard people', 'work skills close']);
  });

  it('opens with the opening even when the list is too long from the start', () => {
    const short = startTalk(
      TALK.questions.map(({ item }) => item),
      8,
      after(0),
    );
    expect(ids(orderQuestions(short, after(0)).queue)).toBe('thanks hard people close');
  });

  it('goes back to the list when minutes are given on top', () => {
    const asked = markQuestion(markQuestion(TALK, 'thanks', 'asked'), 'path', 'asked');
    const more = addMinutes(asked);
    expect(orderQuestions(more, minutes(10)).isShort).toBe(false);
    expect(shown(orderQuestions(more, minutes(10)))).toEqual(['work', 'hard']);
  });

  it('leaves the question that was chosen in its place, even one that was skipped', () => {
    expect(shown(orderQuestions(goToQuestion(TALK, 'skills'), minutes(17)))).toEqual(['skills', 'hard']);
    const back = goToQuestion(markQuestion(TALK, 'path', 'skipped'), 'path');
    expect(shown(orderQuestions(back, minutes(2)))).toEqual(['path', 'thanks']);
  });

  it('is nothing when all is asked', () => {
    expect(orderQuestions(startTalk([], 20, after(0)), after(0))).toEqual({
      current: null,
      next: null,
      queue: [],
      noTime: [],
      isShort: false,
    });
  });
});

describe('whatever was done in the talk', () => {
  it('every open question is either in the queue or without time, once, and no must-ask is without time', () => {
    fc.assert(
      fc.property(anyTalkSoFar, ({ talk, now }) => {
        const { queue, noTime } = orderQuestions(talk, now);
        const open = talk.questions.filter(({ mark }) => mark === 'open');
        const told = [...queue, ...noTime];
        expect(new Set(told).size).toBe(told.length);
        expect(told).toEqual(expect.arrayContaining(open));
        expect(noTime.filter(({ item }) => item.mustAsk)).toEqual([]);
      }),
    );
  });

  it('when time is short, nothing but an opening comes before a must-ask', () => {
    fc.assert(
      fc.property(anyTalkSoFar, ({ talk, now }) => {
        const { queue, isShort } = orderQuestions({ ...talk, currentId: null }, now);
        fc.pre(isShort);
        const last = queue.findLastIndex(({ item }) => item.mustAsk);
        const before = queue.slice(0, last + 1).filter(({ item }) => !item.mustAsk);
        expect(before.filter(({ item }) => item.family !== 'opening')).toEqual([]);
      }),
    );
  });

  it('the queue keeps what a shortened list keeps', () => {
    fc.assert(
      fc.property(anyTalkSoFar, ({ talk, now }) => {
        const open = talk.questions.filter(({ mark }) => mark === 'open').map(({ item }) => item);
        const { queue } = orderQuestions({ ...talk, currentId: null }, now);
        const kept = shortenList(open, readClock(talk, now).left / 60);
        expect(new Set(queue.map(({ item }) => item))).toEqual(new Set(kept));
      }),
    );
  });
});
