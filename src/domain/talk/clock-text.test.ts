import { expect, it } from 'vitest';
import { clockText } from './clock-text.ts';

it('shows minutes and seconds, and never less than nothing', () => {
  expect([0, 5, 65, 1200, 7500, 59.9, -3, Number.NaN].map((seconds) => clockText(seconds))).toEqual([
    '0:00',
    '0:05',
    '1:05',
    '20:00',
    '125:00',
    '0:59',
    '0:00',
    '0:00',
  ]);
});
