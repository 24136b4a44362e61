import { expect, test } from 'vitest';
import { dropPlace } from './drop-place.ts';

const MIDDLES = [50, 150, 250, 350];

test.each([
  { from: 0, y: -20, to: 0 },
  { from: 0, y: 60, to: 0 },
  { from: 0, y: 140, to: 0 },
  { from: 0, y: 151, to: 1 },
  { from: 0, y: 900, to: 3 },
  { from: 3, y: 360, to: 3 },
  { from: 3, y: 240, to: 2 },
  { from: 3, y: 40, to: 0 },
  { from: 1, y: 251, to: 2 },
  { from: 1, y: 240, to: 1 },
])('a line from place $from let go at $y goes to place $to', ({ from, y, to }) => {
  expect(dropPlace(MIDDLES, y, from)).toBe(to);
});
