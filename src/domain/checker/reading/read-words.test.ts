import { expect, it } from 'vitest';
import { readWords } from './read-words.ts';

it.each([
  ["what's ur co-worker like", 'what is your co worker like'],
  ["you can't, he won't", 'you can not he will not'],
  ['twenty-one years', 'twenty one years'],
])('reads %j as %j', (typed, words) => {
  expect(readWords(typed).words.join(' ')).toBe(words);
});

it('tells who owns what follows', () => {
  const { words, owners } = readWords("the boss's car, what's new, the patients' beds");
  expect(words.filter((_word, index) => owners[index])).toEqual(['boss', 'patients']);
});

it('takes for a name what is written like one, apart from the first word', () => {
  const typed = 'Was Karen late at NASA, or I?';
  const isCapital = (place: number) => /[A-Z]/.test(typed.charAt(place));
  const { words, names } = readWords(typed.toLowerCase(), isCapital);
  expect(words.filter((_word, index) => names[index])).toEqual(['karen']);
  expect(readWords(typed.toLowerCase()).names).not.toContain(true);
});

it('knows where clauses begin, and the place of each word', () => {
  const { words, breaks, starts, ends } = readWords('so, you - and me');
  expect(words.filter((_word, index) => breaks[index])).toEqual(['so', 'you', 'and']);
  expect([starts.at(-1), ends.at(-1)]).toEqual([14, 16]);
});
