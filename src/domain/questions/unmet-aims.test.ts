import { expect, it } from 'vitest';
import { question } from '../../../tests/fixtures/question-bank.ts';
import { gistOfWords } from './gist.ts';
import { unmetAims } from './unmet-aims.ts';

const candidate = (id: string, topics: 'hours'[]) => ({
  question: { ...question(id), topics },
  findingId: null,
  text: question(id).text,
  minutes: 2,
});

it('are those that no listed question comes near to, with what the bank has for them', () => {
  const aims = ['seals', 'shifts', 'zebrafish'];
  const listed = [gistOfWords('How do you count the seals?')];
  expect(unmetAims(aims, listed, [candidate('last-tuesday', ['hours'])])).toEqual([
    { aim: 'shifts', inBank: 'not-listed' },
    { aim: 'zebrafish', inBank: 'none' },
  ]);
});

it('are none where every aim is met, and where there is no aim', () => {
  expect(unmetAims(['seals'], [gistOfWords('Which seal came back?')], [])).toEqual([]);
  expect(unmetAims([], [], [])).toEqual([]);
});
