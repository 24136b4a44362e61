import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import { readWallTime, wallTimeAt, type WallTimeReading } from './wall-time.ts';

const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Asia/Kolkata', 'Europe/Kyiv', 'US/Eastern'];
const START = Date.UTC(2020, 0, 1);
const END = Date.UTC(2033, 0, 1);

/** Every change of the clocks of a zone from 2020 to 2032, in milliseconds since 1970. */
function changesOf(zone: string): number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(START).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (at !== null && at.epochMilliseconds < END) {
    changes.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

/** Zones of which no two had the same changes: the others would test the same again. */
function zonesThatDiffer(): { zone: string; changes: number[] }[] {
  const zones = ZONES.map((zone) => {
    const changes = changesOf(zone);
    const clocks = changes.map((change) => [change, offsetAt(change - 1, zone), offsetAt(change, zone)]);
    return [JSON.stringify(clocks), { zone, changes }] as const;
  });
  return [...new Map(zones).values()];
}

/** Milliseconds from UTC. */
function offsetAt(moment: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;
}

/** What Temporal makes of a wall time. */
function expectedReading(date: string, time: string, zone: string): WallTimeReading {
  const plain = Temporal.PlainDateTime.from(`${date}T${time}`);
  const iso = (disambiguation: 'earlier' | 'later') =>
    new Date(plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds).toISOString();
  const [earlier, later] = [iso('earlier'), iso('later')];
  if (earlier === later) return { kind: 'instant', at: earlier };
  const there = Temporal.Instant.from(earlier).toZonedDateTimeISO(zone).toPlainDateTime();
  return there.equals(plain) ? { kind: 'overlap', earlier, later } : { kind: 'gap', before: earlier, after: later };
}

function expectSame(date: string, time: string, zone: string): WallTimeReading['kind'] {
  const reading = readWallTime({ date, time }, zone);
  expect({ zone, date, time, reading }).toEqual({ zone, date, time, reading: expectedReading(date, time, zone) });
  return reading.kind;
}

const anyMoment = fc.integer({ min: START / 60_000, max: END / 60_000 - 1 }).map((minutes) => minutes * 60_000);

describe('the instant of a wall time', () => {
  it.each([
    ['2026-03-03', '17:00', 'Europe/London', '2026-03-03T17:00:00.000Z'],
    ['2026-03-03', '12:00', 'America/New_York', '2026-03-03T17:00:00.000Z'],
    ['2026-07-01', '09:00', 'Asia/Kolkata', '2026-07-01T03:30:00.000Z'],
    ['2026-07-01', '09:00', 'Asia/Kathmandu', '2026-07-01T03:15:00.000Z'],
    ['2028-02-29', '00:00', 'Pacific/Kiritimati', '2028-02-28T10:00:00.000Z'],
    ['2026-12-31', '23:59', 'America/Los_Angeles', '2027-01-01T07:59:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, at) => {
    expect(readWallTime({ date, time }, zone)).toEqual({ kind: 'instant', at });
    expect(wallTimeAt(at, zone)).toEqual({ date, time });
  });

  it('does not exist where the clocks were put forward over it', () => {
    expect(readWallTime({ date: '2026-03-29', time: '02:30' }, 'Europe/Berlin')).toEqual({
      kind: 'gap',
      before: '2026-03-29T00:30:00.000Z',
      after: '2026-03-29T01:30:00.000Z',
    });
    expect(wallTimeAt('2026-03-29T00:30:00.000Z', 'Europe/Berlin')?.time).toBe('01:30');
    expect(wallTimeAt('2026-03-29T01:30:00.000Z', 'Europe/Berlin')?.time).toBe('03:30');
  });

  it('exists twice where the clocks were put back', () => {
    expect(readWallTime({ date: '2026-11-01', time: '01:30' }, 'America/New_York')).toEqual({
      kind: 'overlap',
      earlier: '2026-11-01T05:30:00.000Z',
      later: '2026-11-01T06:30:00.000Z',
    });
  });

  it('knows a gap of half an hour, and one of a whole day', () => {
    expect(readWallTime({ date: '2026-10-04', time: '02:15' }, 'Australia/Lord_Howe').kind).toBe('gap');
    expect(readWallTime({ date: '2026-10-04', time: '02:30' }, 'Australia/Lord_Howe').kind).toBe('instant');
    expect(readWallTime({ date: '2011-12-30', time: '12:00' }, 'Pacific/Apia')).toEqual({
      kind: 'gap',
      before: '2011-12-29T22:00:00.000Z',
      after: '2011-12-30T22:00:00.000Z',
    });
  });

  it.each([
    ['', ''],
    ['2026-02-29', '10:00'],
    ['2026-03-03', '24:00'],
    ['2026-03-03', '10:60'],
    ['2026-03-03', '9:30'],
    ['2026-03-03', '10:00:00'],
    ['9999-12-31', '10:00'],
  ])('is not sought for "%s" at "%s"', (date, time) => {
    expect(readWallTime({ date, time }, 'Europe/Berlin')).toEqual({ kind: 'invalid' });
  });

  it.each(['', 'Mars/Olympus', 'constructor', 'Europe/Berlin\n'])('is not known in the zone "%s"', (zone) => {
    expect(readWallTime({ date: '2026-03-03', time: '10:00' }, zone)).toEqual({ kind: 'unknown-zone' });
    expect(wallTimeAt('2026-03-03T10:00:00.000Z', zone)).toBeNull();
  });
});

describe('what the clocks show', () => {
  it.each(['', 'now', '2026-03-03', '2026-03-03T17:00:00', '2026-03-03T17:00:00+01:00', '2026-02-30T10:00:00Z', '0'])(
    'is nothing at "%s", which is no instant in UTC',
    (instant) => {
      expect(wallTimeAt(instant, 'UTC')).toBeNull();
    },
  );

  it('leaves seconds out, before 1970, too', () => {
    expect(wallTimeAt('2026-03-03T17:00:59.999Z', 'UTC')).toEqual({ date: '2026-03-03', time: '17:00' });
    expect(wallTimeAt('1969-12-31T23:59:59.999Z', 'UTC')).toEqual({ date: '1969-12-31', time: '23:59' });
    expect(wallTimeAt('2026-03-03T17:00Z', 'UTC')).toEqual({ date: '2026-03-03', time: '17:00' });
  });

  it('holds at both ends of the years', () => {
    expect(readWallTime({ date: '9998-12-31', time: '23:59' }, 'Pacific/Pago_Pago').kind).toBe('instant');
    expect(readWallTime({ date: '1000-01-01', time: '00:00' }, 'Asia/Tokyo').kind).toBe('instant');
  });
});

describe('against Temporal', () => {
  it('is the same for any minute from 2020 to 2032 in any zone, there and back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyMoment, (zone, moment) => {
        const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toString().slice(0, 16);
        const [date = '', time = ''] = there.split('T');
        const at = new Date(moment).toISOString();
        expect(wallTimeAt(at, zone)).toEqual({ date, time });
        const reading = readWallTime({ date, time }, zone);
        expect(Object.values(reading)).toContain(at);
        expectSame(date, time, zone);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('is the same around every change of the clocks in every zone, on both sides of each edge', () => {
    const kinds = { instant: 0, gap: 0, overlap: 0, invalid: 0, 'unknown-zone': 0 };
    for (const { zone, changes } of zonesThatDiffer()) {
      for (const change of changes) {
        const before = offsetAt(change - 1, zone);
        for (const minutes of [-1441, -121, -61, -60, -31, -30, -1, 0, 1, 29, 30, 59, 60, 61, 120, 1441]) {
          const shown = new Date(change + before + minutes * 60_000).toISOString();
          kinds[expectSame(shown.slice(0, 10), shown.slice(11, 16), zone)] += 1;
        }
      }
    }
    expect(kinds.gap).toBeGreaterThan(1000);
    expect(kinds.overlap).toBeGreaterThan(1000);
    expect(kinds.instant).toBeGreaterThan(5000);
  }, 60_000);

  it('is the same on the last day of February and of the year, in every zone', () => {
    const kinds = new Set<string>();
    for (const zone of ZONES) {
      for (const date of ['2020-02-29', '2024-02-29', '2028-02-29', '2032-02-29', '2027-02-28', '2026-12-31']) {
        for (const time of ['00:00', '23:59']) kinds.add(expectSame(date, time, zone));
      }
    }
    // Kazakhstan put its clocks back at the end of 2024-02-29.
    expect([...kinds].toSorted()).toEqual(['instant', 'overlap']);
  }, 60_000);
});
