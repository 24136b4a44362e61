import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { GOOGLE_LINK_MOST, googleCalendarLink } from './google-calendar-link.ts';

const TALK: CalendarEntry = {
  kind: 'event',
  id: 'k3-meeting',
  sequence: 0,
  title: 'Talk with Imani',
  description: '',
  location: 'Café & bar',
  alarm: -15,
  start: '2026-03-03T17:00:00.000Z',
  minutes: 20,
};

function fieldsOf(address: string | null): Record<string, string> {
  const url = new URL(address ?? '');
  expect(url.origin + url.pathname + url.hash).toBe('https://calendar.google.com/calendar/render');
  return Object.fromEntries(url.searchParams);
}

describe('the link to Google Calendar', () => {
  it('holds an event', () => {
    expect(googleCalendarLink(TALK)).toBe(
      'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Talk%20with%20Imani' +
        '&dates=20260303T170000Z%2F20260303T172000Z&location=Caf%C3%A9%20%26%20bar',
    );
  });

  it('holds a reminder on a whole day', () => {
    const { start: _start, minutes: _minutes, ...texts } = TALK;
    const link = googleCalendarLink({ ...texts, kind: 'all-day', date: '2028-02-29', description: 'Say thanks.' });
    expect(fieldsOf(link)).toMatchObject({ dates: '20280229/20280301', details: 'Say thanks.' });
  });

  it('holds any text as text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, description, location) => {
        const fields = fieldsOf(googleCalendarLink({ ...TALK, title, description, location }));
        expect(fields).toEqual({
          action: 'TEMPLATE',
          text: title.toWellFormed(),
          dates: '20260303T170000Z/20260303T172000Z',
          ...(location === '' ? {} : { location: location.toWellFormed() }),
          ...(description === '' ? {} : { details: description.toWellFormed() }),
        });
      }),
    );
  });

  it('leaves out what would make it too long', () => {
    const long = googleCalendarLink({ ...TALK, description: 'x'.repeat(GOOGLE_LINK_MOST) });
    expect(long).toBe(googleCalendarLink(TALK));
    expect(googleCalendarLink({ ...TALK, title: 'é'.repeat(1000) })).toBeNull();
  });

  it('is none for what is to leave the calendar', () => {
    const { start: _start, minutes: _minutes, ...texts } = TALK;
    expect(googleCalendarLink({ ...texts, kind: 'canceled', date: '2026-03-03' })).toBeNull();
  });

  it('is none for an entry without a time', () => {
    expect(googleCalendarLink({ ...TALK, start: '' })).toBeNull();
  });
});
