import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { countCharacters, countWords } from './count-words.ts';

it.each([
  ['', 0],
  ['  \n ', 0],
  ['— - …', 0],
  ['one', 1],
  ['two  words\nand\u00a0more', 4],
  ['twenty-four hours, 24/7', 3],
  ['Ångström café 東京', 3],
])('counts the words of "%s" as a reader would', (text, count) => {
  expect(countWords(text)).toBe(count);
});

it.each([
  ['', 0],
  ['né', 2],
  ['ne\u0301', 2],
  ['👩🏽‍🚒', 1],
  ['🇳🇿!', 2],
  ['a\r\nb', 3],
])('counts the characters of "%s" as a person would', (text, count) => {
  expect(countCharacters(text)).toBe(count);
});

it('never counts more words than characters', () => {
  fc.assert(fc.property(anyText, (text) => countWords(text) <= countCharacters(text)));
});
