import { expect, test } from 'vitest';
import { quotedPassage, remarksText } from './remark-words.ts';

test('remarks are counted in words', () => {
  expect([0, 1, 2].map((count) => remarksText(count, 'below the field'))).toEqual([
    'No remarks.',
    'One remark below the field.',
    '2 remarks below the field.',
  ]);
});

test('a passage is quoted on one line, a long one by its first words', () => {
  expect(quotedPassage('  Do you\n\n like  it? ')).toBe('Do you like it?');
  expect(quotedPassage(' ')).toBe('');
  const twelve = 'a b c d e f g h i j k l';
  expect(quotedPassage(twelve)).toBe(twelve);
  expect(quotedPassage(`${twelve} m`)).toBe(`${twelve} …`);
  expect(quotedPassage('x'.repeat(5_000))).toHaveLength(2_000);
});
