import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import { readProposedTime, type ProposedTime, type ZonePair } from './proposed-times.ts';
import { timesAsPhrase } from './times-as-phrase.ts';

function proposed(date: string, time: string, choice: ProposedTime['choice'] = null): ProposedTime {
  return { date, time, choice };
}

function cities(contact: string | null, asker: string): ZonePair {
  return { contact, asker, naming: 'cities' };
}

function persons(contact: string | null, asker: string): ZonePair {
  return { contact, asker, naming: 'persons' };
}

function textOf(time: ProposedTime, zones: ZonePair): string {
  const reading = readProposedTime(time, zones);
  return reading.kind === 'said' ? reading.text : reading.kind;
}

describe('a proposed time', () => {
  it.each([
    ['2026-03-03', '12:00', 'Europe/London', 'America/New_York', 'Tue, Mar 3, 5:00 PM London (12:00 PM New York)'],
    // Between the changes of the clocks in America and in Europe they are four hours apart.
    ['2026-03-10', '12:00', 'Europe/London', 'America/New_York', 'Tue, Mar 10, 4:00 PM London (12:00 PM New York)'],
    [
      '2026-03-03',
      '19:00',
      'Asia/Tokyo',
      'America/New_York',
      'Wed, Mar 4, 9:00 AM Tokyo (Tue, Mar 3, 7:00 PM New York)',
    ],
    ['2026-03-03', '09:00', 'Asia/Kolkata', 'Europe/Berlin', 'Tue, Mar 3, 1:30 PM Kolkata (9:00 AM Berlin)'],
    ['2026-03-03', '09:00', 'Asia/Katmandu', 'Asia/Kolkata', 'Tue, Mar 3, 9:15 AM Kathmandu (9:00 AM Kolkata)'],
    ['2028-02-29', '17:00', 'Pacific/Auckland', 'UTC', 'Wed, Mar 1, 6:00 AM Auckland (Tue, Feb 29, 5:00 PM UTC)'],
    [
      '2026-12-31',
      '18:30',
      'Europe/Paris',
      'America/Chicago',
      'Fri, Jan 1, 1:30 AM Paris (Thu, Dec 31, 6:30 PM Chicago)',
    ],
    ['2026-03-03', '00:00', 'Europe/Paris', 'Europe/Berlin', 'Tue, Mar 3, 12:00 AM Paris and Berlin'],
    ['2026-03-03', '17:05', 'Europe/London', 'Europe/London', 'Tue, Mar 3, 5:05 PM London'],
    ['2026-03-03', '17:00', 'Asia/Calcutta', 'Asia/Kolkata', 'Tue, Mar 3, 5:00 PM Kolkata'],
    ['2026-03-03', '17:00', null, 'America/New_York', 'Tue, Mar 3, 5:00 PM New York'],
  ])('%s %s, for %s, from %s, is "%s"', (...[date, time, contact, asker, text]) => {
    expect(textOf(proposed(date, time), cities(contact, asker))).toBe(text);
  });

  it.each([
    ['Europe/London', 'America/New_York', 'Tue, Mar 3, 5:00 PM your time (12:00 PM my time)'],
    ['Australia/Sydney', 'America/New_York', 'Wed, Mar 4, 4:00 AM your time (Tue, Mar 3, 12:00 PM my time)'],
    ['America/Toronto', 'America/New_York', 'Tue, Mar 3, 12:00 PM your time and mine'],
    ['America/New_York', 'America/New_York', 'Tue, Mar 3, 12:00 PM'],
    [null, 'America/New_York', 'Tue, Mar 3, 12:00 PM my time'],
  ])('may be told by persons: for %s, from %s, "%s"', (contact, asker, text) => {
    expect(textOf(proposed('2026-03-03', '12:00'), persons(contact, asker))).toBe(text);
  });

  it('is told with its instant', () => {
    const zones = cities('Europe/London', 'America/New_York');
    expect(readProposedTime(proposed('2026-03-03', '12:00'), zones)).toMatchObject({ at: '2026-03-03T17:00:00.000Z' });
  });
});

describe('a proposed time at a change of the clocks', () => {
  const zones = cities('Europe/London', 'America/New_York');

  it('that does not exist is asked about', () => {
    expect(readProposedTime(proposed('2026-03-08', '02:30'), zones)).toEqual({
      kind: 'ask',
      why: 'gap',
      options: [
        { choice: 'earlier', at: '2026-03-08T06:30:00.000Z', text: 'Sun, Mar 8, 6:30 AM London (1:30 AM New York)' },
        { choice: 'later', at: '2026-03-08T07:30:00.000Z', text: 'Sun, Mar 8, 7:30 AM London (3:30 AM New York)' },
      ],
    });
  });

  it('that comes twice is asked about, and the two are told apart', () => {
    expect(readProposedTime(proposed('2026-11-01', '01:30'), zones)).toEqual({
      kind: 'ask',
      why: 'overlap',
      options: [
        {
          choice: 'earlier',
          at: '2026-11-01T05:30:00.000Z',
          text: 'Sun, Nov 1, 5:30 AM London (1:30 AM New York, before the clocks go back)',
        },
        {
          choice: 'later',
          at: '2026-11-01T06:30:00.000Z',
          text: 'Sun, Nov 1, 6:30 AM London (1:30 AM New York, after the clocks go back)',
        },
      ],
    });
  });

  it('is told once the asker has chosen', () => {
    for (const [time, choice, at] of [
      ['02:30', 'earlier', '2026-03-08T06:30:00.000Z'],
      ['02:30', 'later', '2026-03-08T07:30:00.000Z'],
    ] as const) {
      expect(readProposedTime(proposed('2026-03-08', time, choice), zones)).toMatchObject({ kind: 'said', at });
    }
    const overlap = proposed('2026-11-01', '01:30', 'later');
    expect(readProposedTime(overlap, zones)).toMatchObject({ kind: 'said', at: '2026-11-01T06:30:00.000Z' });
  });

  it('says which of two times it is on the contact’s clocks, too', () => {
    const sunday = proposed('2026-11-01', '12:30');
    expect(textOf(sunday, cities('America/New_York', 'Asia/Tokyo'))).toBe(
      'Sat, Oct 31, 11:30 PM New York (Sun, Nov 1, 12:30 PM Tokyo)',
    );
    expect(textOf(proposed('2026-11-01', '15:30'), cities('America/New_York', 'Asia/Tokyo'))).toBe(
      'Sun, Nov 1, 1:30 AM New York, after the clocks go back (3:30 PM Tokyo)',
    );
    expect(textOf(proposed('2026-11-01', '01:30', 'earlier'), cities('America/Toronto', 'America/New_York'))).toBe(
      'Sun, Nov 1, 1:30 AM Toronto and New York, before the clocks go back',
    );
    expect(textOf(proposed('2026-11-01', '01:30', 'earlier'), persons('America/New_York', 'America/New_York'))).toBe(
      'Sun, Nov 1, 1:30 AM, before the clocks go back',
    );
  });

  it('needs no choice where the clocks do not change, and ignores one that was left over', () => {
    expect(textOf(proposed('2026-03-03', '12:00', 'later'), zones)).toBe(
      'Tue, Mar 3, 5:00 PM London (12:00 PM New York)',
    );
  });
});

describe('a proposed time that cannot be told', () => {
  it('has no date, or no time', () => {
    const zones = cities('Europe/London', 'America/New_York');
    for (const [date, time] of [
      ['', ''],
      ['2026-03-03', ''],
      ['2026-02-29', '10:00'],
    ] as const) {
      expect(readProposedTime(proposed(date, time), zones)).toEqual({ kind: 'invalid' });
    }
  });

  it('has a zone that does not exist, and says which', () => {
    const time = proposed('2026-03-03', '12:00');
    expect(readProposedTime(time, cities('Mars/Olympus', 'UTC'))).toEqual({
      kind: 'unknown-zone',
      zone: 'Mars/Olympus',
    });
    expect(readProposedTime(time, cities('UTC', ''))).toEqual({ kind: 'unknown-zone', zone: '' });
    const twice = proposed('2026-11-01', '01:30');
    expect(readProposedTime(twice, cities('', 'America/New_York'))).toEqual({ kind: 'unknown-zone', zone: '' });
  });
});

describe('the words', () => {
  it('are those of Temporal and Intl, with plain blanks, for any time and any two zones', () => {
    const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const anyMinute = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2032, 11, 31) / 60_000 });
    fc.assert(
      fc.property(anyZone, anyZone, anyMinute, (contact, asker, minute) => {
        const there = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(asker);
        const time = proposed(there.toPlainDate().toString(), there.toPlainTime().toString().slice(0, 5), 'earlier');
        const reading = readProposedTime(time, persons(contact, asker));
        expect(reading.kind).toBe('said');
        if (reading.kind !== 'said') return;
        const format = new Intl.DateTimeFormat('en-US', {
          timeZone: contact,
          weekday: 'short',
          month: 'short',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
        });
        const expected = format.format(new Date(reading.at)).replace(/\s(?=[AP]M)/u, ' ');
        expect(reading.text.startsWith(expected)).toBe(true);
        expect(reading.text).toMatch(/^[ -~]+$/);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('join two or three times, which have commas of their own', () => {
    expect(timesAsPhrase([])).toBe('');
    expect(timesAsPhrase(['Tue, 5 PM'])).toBe('Tue, 5 PM');
    expect(timesAsPhrase(['Tue, 5 PM', 'Wed, 6 PM'])).toBe('Tue, 5 PM or Wed, 6 PM');
    expect(timesAsPhrase(['Tue, 5 PM', 'Wed, 6 PM', 'Thu, 7 PM'])).toBe('Tue, 5 PM; Wed, 6 PM; or Thu, 7 PM');
  });
});
