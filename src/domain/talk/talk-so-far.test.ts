import { expect, it } from 'vitest';
import { after } from '../../../tests/fixtures/any-talk.ts';
import { ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { addJot, markQuestion } from './mark-question.ts';
import { endTalk, startTalk } from './run-talk.ts';
import { talkSoFar } from './talk-so-far.ts';

const TALK = startTalk(
  [ownQuestion('path', 'How did you start?'), ownQuestion('work', 'What fills a day?')],
  20,
  after(0),
);

it('counts the minutes beyond those agreed, what was asked, and the jots that have words', () => {
  const jotted = addJot(addJot(TALK, 'path', { id: 'a', text: 'by boat' }), null, { id: 'b', text: '  ' });
  const ended = endTalk(markQuestion(markQuestion(jotted, 'path', 'asked'), 'work', 'skipped'), after(23 * 60));
  expect(talkSoFar(ended, after(90_000))).toBe('23 minutes, 1 of 2 questions asked, and 1 jot.');
});

it('tells a talk of a minute in which nothing was done', () => {
  expect(talkSoFar(startTalk([], 20, after(0)), after(60))).toBe('1 minute, 0 of 0 questions asked, and 0 jots.');
});
