import { expect, it } from 'vitest';
import { voice } from '../../../tests/fixtures/voices.ts';
import type { Learned } from '../debrief/debrief.ts';
import { buildGrid } from './build-grid.ts';
import { learningOf } from './learning.ts';

const NORM = { fewest: 3, most: 5 };
const NAMES = ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Fay'];

function after(talks: number, last: Learned | null) {
  const voices = NAMES.slice(0, talks).map((name, index) =>
    voice(name, `2026-12-0${index + 1}`, { learned: index === talks - 1 ? last : 'much' }),
  );
  return learningOf(buildGrid([...voices, voice('Gus', '', { learned: 'nothing' })], '2026-12-31', 'UTC'), NORM);
}

it.each([
  [0, null, 'nobody-yet', 'nobody yet'],
  [1, 'nothing', 'one-voice', 'at least three'],
  [2, 'nothing', 'too-few', 'at least three'],
  [3, null, 'not-told', 'Was anything new'],
  [3, 'nothing', 'perhaps-enough', 'may have heard enough'],
  [3, 'something', 'still-learning', 'go on'],
  [5, 'much', 'still-learning', 'three to five'],
] as const)('after %i talks, the last of which told "%s", it is "%s"', (talks, last, kind, words) => {
  const learning = after(talks, last);
  expect(learning.kind).toBe(kind);
  expect(learning.text).toContain(words);
});
