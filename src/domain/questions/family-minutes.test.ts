import { expect, it } from 'vitest';
import { familyMinutes } from './family-minutes.ts';

it('adds up the minutes of each family, in the order of the talk', () => {
  const lines = [
    { family: 'work', minutes: 3 },
    { family: 'opening', minutes: 0.5 },
    { family: 'work', minutes: 2 },
  ] as const;
  expect(familyMinutes(lines)).toEqual([
    { family: 'opening', minutes: 0.5 },
    { family: 'work', minutes: 5 },
  ]);
  expect(familyMinutes([])).toEqual([]);
});
