import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, countBusinessDays, isBusinessDay, USUAL_REST, type Rest } from './business-days.ts';
import { addDays, WEEKDAY_IDS } from './calendar-date.ts';

const FRIDAY_SATURDAY: Rest = { weekend: new Set(['friday', 'saturday']), daysOff: [] };
const CHRISTMAS: Rest = { ...USUAL_REST, daysOff: ['2026-12-25', '2026-12-24', '2026-12-26', 'no date'] };

const anyDate = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2020-01-01', days) ?? '');
const anyRest: fc.Arbitrary<Rest> = fc.record({
  weekend: fc.subarray([...WEEKDAY_IDS], { maxLength: 6 }).map((days) => new Set(days)),
  daysOff: fc.array(anyDate, { maxLength: 60 }),
});

/** Day by day, with Temporal. */
function slowIsBusinessDay(date: Temporal.PlainDate, { weekend, daysOff }: Rest): boolean {
  const weekday = WEEKDAY_IDS[date.dayOfWeek % 7] ?? 'sunday';
  return !weekend.has(weekday) && !daysOff.includes(date.toString());
}

function slowCount(from: string, to: string, rest: Rest): number {
  let count = 0;
  let date = Temporal.PlainDate.from(from);
  while (date.toString() < to) {
    date = date.add({ days: 1 });
    if (slowIsBusinessDay(date, rest)) count += 1;
  }
  return count;
}

function slowAdd(from: string, businessDays: number, rest: Rest): string {
  let date = Temporal.PlainDate.from(from);
  let count = 0;
  while (count < businessDays || !slowIsBusinessDay(date, rest)) {
    date = date.add({ days: 1 });
    if (slowIsBusinessDay(date, rest)) count += 1;
  }
  return date.toString();
}

describe('adding business days', () => {
  it.each([
    ['2026-11-20', 1, USUAL_REST, '2026-11-23'],
    ['2026-11-23', 7, USUAL_REST, '2026-12-02'],
    ['2026-11-21', 0, USUAL_REST, '2026-11-23'],
    ['2026-11-21', 1, USUAL_REST, '2026-11-23'],
    ['2026-11-23', 0, USUAL_REST, '2026-11-23'],
    ['2026-12-23', 1, CHRISTMAS, '2026-12-28'],
    ['2026-11-26', 1, FRIDAY_SATURDAY, '2026-11-29'],
    ['2028-02-28', 1, USUAL_REST, '2028-02-29'],
    ['2026-12-31', 1, USUAL_REST, '2027-01-01'],
  ])('from %s, %d more', (date, businessDays, rest, then) => {
    expect(addBusinessDays(date, businessDays, rest)).toBe(then);
  });

  it('is the same as going day by day', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(60), anyRest, (date, businessDays, rest) => {
        expect(addBusinessDays(date, businessDays, rest)).toBe(slowAdd(date, businessDays, rest));
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 10_001])('does not add %d', (businessDays) => {
    expect(addBusinessDays('2026-11-23', businessDays, USUAL_REST)).toBeNull();
  });

  it('finds no business day after no date, in a week without any, or at the end of the years', () => {
    expect(addBusinessDays('2026-02-29', 1, USUAL_REST)).toBeNull();
    expect(addBusinessDays('2026-11-23', 1, { weekend: new Set(WEEKDAY_IDS), daysOff: [] })).toBeNull();
    expect(addBusinessDays('9998-12-31', 10_000, USUAL_REST)).toBeNull();
  });
});

describe('counting business days', () => {
  it.each([
    ['2026-11-20', '2026-11-23', USUAL_REST, 1],
    ['2026-11-23', '2026-11-23', USUAL_REST, 0],
    ['2026-11-23', '2026-11-20', USUAL_REST, 0],
    ['2026-11-20', '2026-11-22', USUAL_REST, 0],
    ['2026-11-23', '2026-12-02', USUAL_REST, 7],
    ['2026-12-21', '2026-12-28', CHRISTMAS, 3],
    ['2026-12-24', '2026-12-28', CHRISTMAS, 1],
    ['2026-12-23', '2026-12-25', CHRISTMAS, 0],
  ])('from %s to %s', (from, to, rest, count) => {
    expect(countBusinessDays(from, to, rest)).toBe(count);
  });

  it('is the same as counting day by day', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(400), anyRest, (from, days, rest) => {
        const to = addDays(from, days) ?? '';
        expect(countBusinessDays(from, to, rest)).toBe(slowCount(from, to, rest));
      }),
    );
  });

  it('counts what was added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), anyRest, (date, businessDays, rest) => {
        const then = addBusinessDays(date, businessDays, rest) ?? '';
        expect(isBusinessDay(then, rest)).toBe(true);
        expect(countBusinessDays(date, then, rest)).toBe(businessDays);
      }),
    );
  });

  it('needs two dates', () => {
    expect(countBusinessDays('2026-11-23', 'later', USUAL_REST)).toBeNull();
    expect(countBusinessDays('', '2026-11-23', USUAL_REST)).toBeNull();
    expect(isBusinessDay('2026-02-30', USUAL_REST)).toBe(false);
  });
});
