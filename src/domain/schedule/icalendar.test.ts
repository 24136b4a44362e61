import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { addDays } from './calendar-date.ts';
import { writeCalendar } from './icalendar.ts';
import { readWallTime } from './wall-time.ts';

const NOW = '2026-11-22T09:30:15.123Z';

const TALK: CalendarEntry = {
  kind: 'event',
  id: 'k3-meeting',
  sequence: 2,
  title: 'Talk with Imani; twenty minutes',
  description: 'Ask first:\n1. The night shift, and why',
  location: 'https://example.org/room',
  alarm: -15,
  start: '2026-03-03T17:00:00.000Z',
  minutes: 20,
};

const THANKS: CalendarEntry = {
  kind: 'all-day',
  id: 'k3-thank-you',
  sequence: 0,
  title: 'Thank Imani',
  description: '',
  location: '',
  alarm: 540,
  date: '2026-03-04',
};

const anyTexts = {
  id: fc.stringMatching(/^[a-z0-9-]{1,60}$/),
  sequence: fc.nat(1000),
  title: anyText,
  description: fc.oneof(
    anyText,
    fc.array(anyText, { maxLength: 30 }).map((texts) => texts.join('\n')),
  ),
  location: anyText,
  alarm: fc.option(fc.integer({ min: -10_000, max: 10_000 })),
};
const anyStart = fc.integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2032, 11, 31) / 1000 });
const anyEntry: fc.Arbitrary<CalendarEntry> = fc.oneof(
  fc.record({
    ...anyTexts,
    kind: fc.constant('event' as const),
    start: anyStart.map((seconds) => new Date(seconds * 1000).toISOString()),
    minutes: fc.integer({ min: 1, max: 600 }),
  }),
  fc.record({
    ...anyTexts,
    kind: fc.constantFrom('all-day' as const, 'canceled' as const),
    date: fc.nat(4700).map((days) => addDays('2020-01-01', days) ?? ''),
  }),
);

/** The file and what an independent parser reads in it. */
function parse(entries: readonly CalendarEntry[]): {
  text: string;
  calendar: ICAL.Component;
  events: ICAL.Component[];
} {
  const text = writeCalendar(entries, NOW) ?? '';
  const calendar = ICAL.Component.fromString(text);
  return { text, calendar, events: calendar.getAllSubcomponents('vevent') };
}

function textIn(component: ICAL.Component | null | undefined, name: string): string | null {
  const value = component?.getFirstPropertyValue(name) ?? null;
  return value === null ? null : String(value);
}

function timeIn(component: ICAL.Component | undefined, name: string): ICAL.Time {
  const value = component?.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) throw new TypeError(`${name} is no time`);
  return value;
}

/** Start and end as the parser reads them: instants, or dates. */
function timesOf(event: ICAL.Component | undefined): string[] {
  return ['dtstart', 'dtend']
    .map((name) => timeIn(event, name))
    .map((time) => (time.isDate ? time.toString() : time.toJSDate().toISOString()));
}

function timesPutIn(entry: CalendarEntry): string[] {
  if (entry.kind !== 'event') return [entry.date, addDays(entry.date, 1) ?? ''];
  return [entry.start, new Date(Date.parse(entry.start) + entry.minutes * 60_000).toISOString()];
}

/** What of a text can arrive: calendars have one kind of line break and no control characters. */
function arriving(text: string): string {
  const lines = text.toWellFormed().replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  return [...lines].filter((letter) => !isControl(letter.codePointAt(0) ?? 0)).join('');
}

/** A control character other than tab and line break. */
function isControl(code: number): boolean {
  return (code < 0x20 && code !== 9 && code !== 10) || (code >= 0x7f && code < 0xa0);
}

describe('a calendar file', () => {
  it('is written as calendars want it', () => {
    expect(writeCalendar([TALK, THANKS], NOW)?.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Twenty Good Minutes//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:k3-meeting@twenty-good-minutes',
      'DTSTAMP:20261122T093015Z',
      'SEQUENCE:2',
      'STATUS:CONFIRMED',
      'DTSTART:20260303T170000Z',
      'DTEND:20260303T172000Z',
      String.raw`SUMMARY:Talk with Imani\; twenty minutes`,
      String.raw`DESCRIPTION:Ask first:\n1. The night shift\, and why`,
      'LOCATION:https://example.org/room',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15M',
      String.raw`DESCRIPTION:Talk with Imani\; twenty minutes`,
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:k3-thank-you@twenty-good-minutes',
      'DTSTAMP:20261122T093015Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTART;VALUE=DATE:20260304',
      'DTEND;VALUE=DATE:20260305',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Thank Imani',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT540M',
      'DESCRIPTION:Thank Imani',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives an independent parser what was put in, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), (entries) => {
        const { calendar, events } = parse(entries);
        expect(textIn(calendar, 'version')).toBe('2.0');
        expect(events).toHaveLength(entries.length);
        for (const [index, entry] of entries.entries()) {
          const event = events[index];
          expect(textIn(event, 'uid')).toBe(`${entry.id}@twenty-good-minutes`);
          expect(textIn(event, 'sequence')).toBe(String(entry.sequence));
          expect(textIn(event, 'status')).toBe(entry.kind === 'canceled' ? 'CANCELLED' : 'CONFIRMED');
          expect(textIn(event, 'summary')).toBe(arriving(entry.title));
          expect(textIn(event, 'description') ?? '').toBe(arriving(entry.description));
          expect(textIn(event, 'location') ?? '').toBe(arriving(entry.location));
          expect(timeIn(event, 'dtstamp').toJSDate().toISOString()).toBe('2026-11-22T09:30:15.000Z');
          expect(timesOf(event)).toEqual(timesPutIn(entry));
          const alarms = event?.getAllSubcomponents('valarm') ?? [];
          expect(alarms).toHaveLength(entry.alarm === null ? 0 : 1);
          for (const alarm of alarms) {
            expect(textIn(alarm, 'action')).toBe('DISPLAY');
            expect(textIn(alarm, 'description')).toBe(arriving(entry.title));
            const trigger = alarm.getFirstPropertyValue('trigger');
            if (!(trigger instanceof ICAL.Duration)) throw new TypeError('The trigger is no duration');
            expect(trigger.toSeconds()).toBe((entry.alarm ?? 0) * 60);
          }
        }
      }),
    );
  });

  it('has short lines that all end alike, and no property but ours', () => {
    const ours =
      /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|SEQUENCE|STATUS|DTSTART|DTEND|TRANSP|SUMMARY|DESCRIPTION|LOCATION|ACTION|TRIGGER)$/;
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), (entries) => {
        const { text } = parse(entries);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.slice(0, -2).split('\r\n')) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          // Decoding fails where a fold splits a letter.
          expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets)).toBe(line);
        }
        const unfolded = text.replaceAll('\r\n ', '').slice(0, -2).split('\r\n');
        expect(unfolded.filter((line) => !ours.test(line.split(/[:;]/)[0] ?? ''))).toEqual([]);
      }),
    );
  });

  it('keeps the name of an entry when it is given out again', () => {
    const [first] = parse([TALK]).events;
    const [second] = parse([{ ...TALK, sequence: 3, start: '2026-03-05T17:00:00.000Z', title: 'Moved' }]).events;
    expect(textIn(second, 'uid')).toBe(textIn(first, 'uid'));
    expect(textIn(second, 'sequence')).toBe('3');
    expect(parse([{ ...TALK, id: 'k3-other' }]).text).not.toContain(textIn(first, 'uid'));
  });

  it('takes a reminder out of the calendar under its name, with a higher number, and invites nobody to it', () => {
    const { text, events } = parse([{ ...THANKS, kind: 'canceled', sequence: 1, alarm: null }]);
    const [before] = parse([THANKS]).events;
    expect(textIn(events[0], 'uid')).toBe(textIn(before, 'uid'));
    expect([before, events[0]].map((event) => textIn(event, 'status'))).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(Number(textIn(events[0], 'sequence'))).toBeGreaterThan(Number(textIn(before, 'sequence')));
    expect(text).not.toMatch(/METHOD|ATTENDEE|ORGANIZER|VALARM/);
  });

  it.each([
    ['2026-03-29', '10:00', 'Europe/Berlin', '2026-03-29T08:00:00Z'],
    ['2026-11-01', '10:00', 'America/New_York', '2026-11-01T15:00:00Z'],
    ['2026-10-04', '10:00', 'Australia/Lord_Howe', '2026-10-03T23:00:00Z'],
    ['2028-02-29', '23:30', 'Asia/Kolkata', '2028-02-29T18:00:00Z'],
    ['2026-12-31', '23:50', 'America/Los_Angeles', '2027-01-01T07:50:00Z'],
  ])('on %s at %s in %s an event is at the right instant', (date, time, zone, instant) => {
    const reading = readWallTime({ date, time }, zone);
    expect(reading.kind).toBe('instant');
    const [event] = parse([{ ...TALK, start: reading.kind === 'instant' ? reading.at : '' }]).events;
    expect(timeIn(event, 'dtstart').toString()).toBe(instant);
    expect(timeIn(event, 'dtend').toUnixTime()).toBe(Date.parse(instant) / 1000 + 20 * 60);
  });

  it.each(['2028-02-29', '2026-12-31', '2026-03-29'])('a reminder on %s ends before the next day', (date) => {
    const [event] = parse([{ ...THANKS, date }]).events;
    expect(timeIn(event, 'dtend').toString()).toBe(addDays(date, 1));
  });

  it('is none without an entry, without a time, or without a moment at which it is made', () => {
    expect(writeCalendar([], NOW)).toBeNull();
    expect(writeCalendar([TALK, { ...THANKS, date: '' }], NOW)).toBeNull();
    expect(writeCalendar([{ ...TALK, minutes: 0 }], NOW)).toBeNull();
    expect(writeCalendar([TALK], 'now')).toBeNull();
  });

  it('holds whole numbers where odd ones came in', () => {
    const { text } = parse([
      { ...TALK, sequence: Number.NaN, alarm: Number.NaN },
      { ...THANKS, sequence: -2, alarm: 0.5 },
    ]);
    expect(text.match(/SEQUENCE:.*|TRIGGER:.*/g)).toEqual(['SEQUENCE:0', 'TRIGGER:PT0M', 'SEQUENCE:0', 'TRIGGER:PT0M']);
  });
});
