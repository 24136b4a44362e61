import { expect, it } from 'vitest';
import { capitalized, numberInWords } from './number-in-words.ts';

it.each([
  [0, 'zero'],
  [7, 'seven'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [48, 'forty-eight'],
  [99, 'ninety-nine'],
])('writes %d as a word', (number, words) => {
  expect(numberInWords(number)).toBe(words);
});

it.each([100, -1, 2.5, 20.5, 1.5])('leaves %d in digits', (number) => {
  expect(numberInWords(number)).toBe(String(number));
});

it('has another word for each number below a hundred', () => {
  const words = Array.from({ length: 100 }, (_none, number) => numberInWords(number));
  expect(new Set(words).size).toBe(100);
  for (const word of words) expect(word).toMatch(/^[a-z]+(-[a-z]+)?$/);
});

it('begins a sentence with a capital', () => {
  expect(capitalized('two weeks')).toBe('Two weeks');
  expect(capitalized('été')).toBe('Été');
  expect(capitalized('')).toBe('');
});
