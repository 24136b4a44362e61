import { expect, it } from 'vitest';
import { dueText } from './due-text.ts';

it.each([
  ['2026-12-03', 'on Thursday, December 3, 2026'],
  ['2026-12-02', 'today'],
  ['2026-12-01', 'since Tuesday, December 1, 2026'],
])('what is due on %s is due, on 2026-12-02, %s', (day, text) => {
  expect(dueText(day, '2026-12-02')).toBe(text);
});
