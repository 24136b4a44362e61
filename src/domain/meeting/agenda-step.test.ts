import { expect, it } from 'vitest';
import { nextMinute } from './agenda-step.ts';

it('minutes go to the next whole one, within the talk', () => {
  expect([0, 0.5, 1, 2.5].map((minutes) => nextMinute(minutes, 'less', 20))).toEqual([0, 0, 0, 2]);
  expect([0, 0.5, 19.5, 20].map((minutes) => nextMinute(minutes, 'more', 20))).toEqual([1, 1, 20, 20]);
});
