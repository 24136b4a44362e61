import { expect, it } from 'vitest';
import { isSameWording } from './same-wording.ts';

it.each([
  ['What wears you out?', '  what  wears you out '],
  ['What’s next?', "What's next"],
  ['Caf\u00e9 work.', 'cafe\u0301 work'],
])('"%s" and "%s" are the same words', (one, other) => {
  expect(isSameWording(one, other)).toBe(true);
});

it.each([
  ['What wears you out?', 'What tires you?'],
  ['What does it cost?', 'What does it cost you?'],
  ['a-b', 'a b'],
])('"%s" and "%s" are not', (one, other) => {
  expect(isSameWording(one, other)).toBe(false);
});
