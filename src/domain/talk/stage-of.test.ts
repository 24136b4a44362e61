import { expect, it } from 'vitest';
import { after } from '../../../tests/fixtures/any-talk.ts';
import { endTalk, pauseTalk, startTalk } from './run-talk.ts';
import { stageOf } from './stage-of.ts';

it('begins, goes on through a pause, and is over', () => {
  const talk = startTalk([], 20, after(0));
  expect([null, talk, pauseTalk(talk, after(60)), endTalk(talk, after(90))].map((one) => stageOf(one))).toEqual([
    'before',
    'going-on',
    'going-on',
    'over',
  ]);
});
