import { expect, it } from 'vitest';
import { roomHint } from './room.ts';

it('says nothing while there is room', () => {
  for (const characters of [0, 200_000, 999_999]) expect(roomHint(characters)).toBeNull();
});

it.each([
  [1_000_000, '1.0'],
  [1_260_000, '1.3'],
  [1_999_999, '2.0'],
])('names at %d characters how much of it is filled, and what to do', (characters, megabytes) => {
  expect(roomHint(characters)).toBe(
    `Your interviews fill ${megabytes} of about 5 MB here: download a backup, and remove for good what you no longer need.`,
  );
});

it.each([2_000_000, 4_800_000])('asks at %d characters to wait with new interviews', (characters) => {
  expect(roomHint(characters)).toMatch(
    /^Your interviews fill \d\.\d of .* New interviews should wait until there is room again\.$/,
  );
});
