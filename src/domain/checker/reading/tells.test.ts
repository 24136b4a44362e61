import { expect, it } from 'vitest';
import { tells } from './tells.ts';

it.each([
  ['i am in my second year', ''],
  ['my uncle does hvac too', ''],
  ['saw you on the news', ''],
  ['thanks again for your time', ''],
  ['your talk helped me a lot', ''],
  ['twenty years i ran a press and never missed a shift', '.'],
  ['what a week you must have had', '.'],
  ['you said on the phone that mornings are best', '.'],
])('%j with the mark %j tells', (sentence, mark) => {
  expect(tells(sentence, mark)).toBe(true);
});

it.each([
  ['you guys hiring at the shop', ''],
  ['you like nights', ''],
  ['a day you still think about', ''],
  ['part you would change first', ''],
  ['people i should meet at the fair', ''],
  ['reason you left the mill', ''],
  ['what i should pack for a week at sea', ''],
  ['looking forward to the merger, or no', ''],
  ['any tips', '.'],
  ['nada de nada', '.'],
])('%j with the mark %j may ask, or cannot be read', (sentence, mark) => {
  expect(tells(sentence, mark)).toBe(false);
});
