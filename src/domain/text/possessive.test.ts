import { expect, it } from 'vitest';
import { possessive } from './possessive.ts';

it.each([
  ['Jo', 'Jo’s'],
  ['James', 'James’s'],
  ['the NHS', 'the NHS’s'],
  ["McKinsey's", "McKinsey's"],
  ['Sotheby’s', 'Sotheby’s'],
  ['LEVI’S', 'LEVI’S'],
  ['the nurses’', 'the nurses’'],
  ['', ''],
])('puts "%s" into the possessive', (name, owner) => {
  expect(possessive(name)).toBe(owner);
});
