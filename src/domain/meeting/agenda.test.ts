import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { FAMILY_IDS, type Family } from '../questions/family.ts';
import { familyShares } from '../questions/family-shares.ts';
import { agendaOf, withAgendaMinutes, withoutAgendaMinutes } from './agenda.ts';

const anyFamily = fc.constantFrom(...FAMILY_IDS);
const anyLength = fc.integer({ min: 1, max: 180 });
const anyGiven = fc.dictionary(anyFamily, fc.double({ min: 0, max: 180, noNaN: true }), { noNullPrototype: true });
const anyHalves = fc.dictionary(
  anyFamily,
  fc.integer({ min: 0, max: 360 }).map((halves) => halves / 2),
  { noNullPrototype: true },
);

const total = (agenda: Partial<Record<Family, number>>) =>
  Object.values(agenda).reduce((sum, minutes) => sum + minutes, 0);

describe('an agenda', () => {
  it('of the usual length is the norm', () => {
    expect(agendaOf(20, {}, TOOL_NORMS)).toEqual(TOOL_NORMS.agenda);
  });

  it('always adds up to the length, in halves, with nothing below zero', () => {
    fc.assert(
      fc.property(anyLength, anyGiven, (length, given) => {
        const agenda = agendaOf(length, given, TOOL_NORMS);
        expect(total(agenda)).toBe(length);
        for (const minutes of Object.values(agenda)) {
          expect(minutes).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(minutes * 2)).toBe(true);
        }
      }),
    );
  });

  it('keeps what was given, where it fits and another part can take the rest', () => {
    fc.assert(
      fc.property(anyLength, anyGiven, (length, given) => {
        const halves = Object.fromEntries(
          Object.entries(given).map(([family, minutes]) => [family, Math.round(minutes * 2) / 2]),
        );
        const shares = familyShares(length, TOOL_NORMS);
        fc.pre(FAMILY_IDS.some((family) => halves[family] === undefined && shares[family] > 0));
        fc.pre(total(halves) <= length);
        expect(agendaOf(length, given, TOOL_NORMS)).toMatchObject(halves);
      }),
    );
  });

  it('is nowhere a whole half minute from the norm where nothing was given', () => {
    fc.assert(
      fc.property(anyLength, (length) => {
        const agenda = agendaOf(length, {}, TOOL_NORMS);
        const shares = familyShares(length, TOOL_NORMS);
        for (const family of FAMILY_IDS) expect(Math.abs(agenda[family] - shares[family])).toBeLessThan(0.5);
      }),
    );
  });

  it('cuts what was given in proportion where it is too much, and stretches it where nothing else can take the rest', () => {
    expect(agendaOf(10, { work: 30, path: 10 }, TOOL_NORMS)).toMatchObject({ work: 7.5, path: 2.5, closing: 0 });
    const everything = Object.fromEntries(FAMILY_IDS.map((family) => [family, 1]));
    expect(agendaOf(20, everything, TOOL_NORMS)).toMatchObject({ work: 2, trends: 2 });
    const nothing = Object.fromEntries(FAMILY_IDS.map((family) => [family, 0]));
    expect(agendaOf(20, nothing, TOOL_NORMS)).toEqual(TOOL_NORMS.agenda);
  });
});

describe('setting the minutes of a part', () => {
  it('holds for this part and leaves those given before, as far as they fit', () => {
    expect(withAgendaMinutes({ path: 4 }, 'work', 8.2, 20)).toEqual({ path: 4, work: 8 });
    expect(withAgendaMinutes({ path: 4, work: 8, closing: 3 }, 'advice', 13, 20)).toEqual({
      path: 4,
      work: 3,
      advice: 13,
      closing: 0,
    });
  });

  it('is shown as it was set, whatever was set before', () => {
    fc.assert(
      fc.property(
        anyLength,
        anyHalves,
        anyFamily,
        fc.integer({ min: 0, max: 360 }),
        (length, given, family, halves) => {
          const set = Math.min(halves / 2, length);
          const after = withAgendaMinutes(given, family, halves / 2, length);
          const shares = familyShares(length, TOOL_NORMS);
          const hasOther = FAMILY_IDS.some((one) => after[one] === undefined && shares[one] > 0);
          fc.pre(hasOther);
          expect(after[family]).toBe(set);
          expect(agendaOf(length, after, TOOL_NORMS)[family]).toBe(set);
          expect(total(after)).toBeLessThanOrEqual(length);
        },
      ),
    );
  });

  it('can be taken back', () => {
    expect(withoutAgendaMinutes({ path: 4, work: 8 }, 'work')).toEqual({ path: 4 });
  });

  it('takes odd numbers for none', () => {
    expect(withAgendaMinutes({}, 'work', Number.NaN, 20)).toEqual({ work: 0 });
    expect(withAgendaMinutes({}, 'work', -3, 20)).toEqual({ work: 0 });
    expect(agendaOf(20, { work: Number.NaN }, TOOL_NORMS).work).toBe(0);
  });
});
