import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { familyShares } from './family-shares.ts';

it('are those of the agenda in a talk of the usual length', () => {
  expect(familyShares(20, TOOL_NORMS)).toEqual(TOOL_NORMS.agenda);
});

it('make room for trends and culture in a longer talk', () => {
  const shares = familyShares(40, TOOL_NORMS);
  expect([shares.trends, shares.culture]).toEqual([3, 3]);
  expect(shares.work).toBeCloseTo((6 / 20) * 34);
});

it('always add up to the talk, and none is below nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 180 }), (minutes) => {
      const shares = Object.values(familyShares(minutes, TOOL_NORMS));
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(minutes);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }),
  );
});
