import { expect, it } from 'vitest';
import { after } from '../../../tests/fixtures/any-talk.ts';
import { ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { newInterview } from '../interview/interview.ts';
import type { ListItem, ShownItem } from '../questions/question-list.ts';
import { itemsWithWords, changeTalk, liveTalk } from './live-talk.ts';
import { markQuestion } from './mark-question.ts';
import { startTalk } from './run-talk.ts';

const [path, work] = [ownQuestion('path', 'How did you start?'), ownQuestion('work', 'What fills a day?')];
const BEFORE = newInterview('one', after(-3600));
const BEGUN = { ...BEFORE, talk: startTalk([path], 20, after(0)) };
const shown = (item: ListItem, text: string): ShownItem => ({ item, text, question: null, gone: null });

it('asks only what has words', () => {
  expect(itemsWithWords([shown(path, 'How did you start?'), shown(work, ' \u200b ')])).toEqual([path]);
});

it('follows the list, and nothing is begun by looking', () => {
  expect(liveTalk(BEGUN, [work, path])?.questions.map(({ item }) => item.id)).toEqual(['work', 'path']);
  expect(liveTalk(BEFORE, [path])).toBeNull();
});

it('changes the talk with its list as it is now', () => {
  const changed = changeTalk(BEGUN, [path, work], (talk) => markQuestion(talk, 'work', 'asked'));
  expect(changed.talk?.questions.map(({ mark }) => mark)).toEqual(['open', 'asked']);
  expect(changeTalk(BEFORE, [path], (talk) => ({ ...talk, hasSound: true }))).toBe(BEFORE);
});
