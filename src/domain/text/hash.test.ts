import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { hashToUnit } from './hash.ts';

it('gives a number from 0 up to 1, the same for the same text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const number = hashToUnit(text);
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
      expect(hashToUnit(text)).toBe(number);
    }),
  );
});

it('is FNV-1a, so that a list made today is the list made next year', () => {
  expect(hashToUnit('')).toBe(0x811c9dc5 / 2 ** 32);
  expect(hashToUnit('a')).toBe(0xe40c292c / 2 ** 32);
  expect(hashToUnit('foobar')).toBe(0xbf9cf968 / 2 ** 32);
});

it('spreads neighboring texts over the whole range', () => {
  const numbers = Array.from({ length: 1000 }, (_none, index) => hashToUnit(`question-${index}`));
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const inTenth = numbers.filter((number) => Math.floor(number * 10) === tenth);
    expect(inTenth.length).toBeGreaterThan(50);
  }
});
