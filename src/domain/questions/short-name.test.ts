import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test('is the text itself where that is short, on one line', () => {
  expect(shortName(' Which\n ship? ')).toBe('Which ship?');
  expect(shortName('x'.repeat(60))).toBe('x'.repeat(60));
});

test('is cut at sixty letters, and never within one', () => {
  expect(shortName('x'.repeat(61))).toBe(`${'x'.repeat(57)}…`);
  expect(shortName('🚢'.repeat(10_000))).toBe(`${'🚢'.repeat(57)}…`);
});
