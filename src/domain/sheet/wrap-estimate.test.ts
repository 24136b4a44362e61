import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapEstimate } from './wrap-estimate.ts';

it('breaks between words, and inside a word only where it is longer than a line', () => {
  expect(wrapEstimate('one two three', 4)).toEqual(['one two ', 'three']);
  expect(wrapEstimate('aaaaaaaaaa b', 3)).toEqual(['aaaaa', 'aaaaa ', 'b']);
  expect(wrapEstimate('', 5)).toEqual([]);
});

it('takes wide letters for wide, and what it does not know for wider', () => {
  const lines = (text: string) => wrapEstimate(text, 8).length;
  expect(lines('W'.repeat(20))).toBeGreaterThan(lines('i'.repeat(20)));
  expect(lines('海'.repeat(20))).toBeGreaterThan(lines('W'.repeat(20)));
});

it('loses nothing, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.double({ min: 3, max: 40, noNaN: true }), (text, width) => {
      expect(wrapEstimate(text, width).join('')).toBe(text);
    }),
  );
});
