import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FAMILY_IDS, type Family } from './family.ts';
import { shortenList } from './shorten-list.ts';

const line = (family: Family, minutes: number, mustAsk = false) => ({ family, minutes, mustAsk });
const LIST = [
  line('opening', 0.5),
  line('work', 3),
  line('hard-parts', 3, true),
  line('advice', 2, true),
  line('people', 2, true),
  line('closing', 1),
];

it('keeps the whole list where there is time for it', () => {
  expect(shortenList(LIST, 20)).toEqual(LIST);
});

it('keeps the must-asks and the closing first, then what fits, in the order of the list', () => {
  expect(shortenList(LIST, 8.5).map((one) => one.family)).toEqual([
    'opening',
    'hard-parts',
    'advice',
    'people',
    'closing',
  ]);
  expect(shortenList(LIST, 8).map((one) => one.family)).toEqual(['hard-parts', 'advice', 'people', 'closing']);
});

it('drops no must-ask, however little time there is', () => {
  const anyLine = fc.record({
    family: fc.constantFrom(...FAMILY_IDS),
    minutes: fc.integer({ min: 1, max: 8 }).map((halves) => halves / 2),
    mustAsk: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyLine), fc.integer({ min: 0, max: 60 }), (lines, minutesLeft) => {
      const short = shortenList(lines, minutesLeft);
      expect(short.filter((one) => one.mustAsk)).toEqual(lines.filter((one) => one.mustAsk));
      expect(lines.filter((one) => short.includes(one))).toEqual(short);
    }),
  );
});
