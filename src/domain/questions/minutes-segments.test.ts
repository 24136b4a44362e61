import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAMILY_IDS } from './family.ts';
import { minutesSegments } from './minutes-segments.ts';

const anyLines = fc.array(
  fc.record({
    family: fc.constantFrom(...FAMILY_IDS),
    minutes: fc.integer({ min: 1, max: 120 }).map((halves) => halves / 2),
  }),
  { maxLength: 200 },
);

describe('the bar of minutes', () => {
  test('has one stretch for each family, in the order of the talk', () => {
    const lines = [
      { family: 'closing' as const, minutes: 1 },
      { family: 'work' as const, minutes: 4 },
      { family: 'work' as const, minutes: 5 },
    ];
    const { segments, end } = minutesSegments(lines, 20);
    expect(segments.map(({ family, minutes, start, length }) => [family, minutes, start, length])).toEqual([
      ['work', 9, 0, 45],
      ['closing', 1, 45, 5],
    ]);
    expect(end).toBe(100);
  });

  test('names a stretch from the width on at which the name fits', () => {
    const { segments } = minutesSegments(
      [
        { family: 'work', minutes: 10 },
        { family: 'people', minutes: 3 },
        { family: 'closing', minutes: 0.5 },
      ],
      20,
    );
    expect(segments.map(({ nameFits }) => nameFits)).toEqual([18, 28, null]);
  });

  test('shows where the talk ends when the list is longer', () => {
    expect(minutesSegments([{ family: 'work', minutes: 40 }], 20).end).toBe(50);
    expect(minutesSegments([{ family: 'work', minutes: 40 }], 0).end).toBe(0);
  });

  test('fills the bar without a gap and never beyond it', () => {
    fc.assert(
      fc.property(anyLines, fc.integer({ min: 0, max: 500 }), (lines, talkMinutes) => {
        const { segments, end } = minutesSegments(lines, talkMinutes);
        let before = 0;
        for (const { start, length } of segments) {
          expect(start).toBeCloseTo(before, 6);
          expect(length).toBeGreaterThan(0);
          before = start + length;
        }
        expect(before).toBeLessThanOrEqual(100.000_001);
        expect(end).toBeLessThanOrEqual(100);
      }),
    );
  });
});
