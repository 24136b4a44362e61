import { describe, expect, it } from 'vitest';
import { spanOf, type CalendarEntry } from './calendar-entry.ts';

const TEXTS = { id: 'a', sequence: 0, title: '', description: '', location: '', alarm: null };

function event(start: string, minutes: number): CalendarEntry {
  return { ...TEXTS, kind: 'event', start, minutes };
}

function allDay(date: string): CalendarEntry {
  return { ...TEXTS, kind: 'all-day', date };
}

describe('when an entry is', () => {
  it('an event is from instant to instant', () => {
    expect(spanOf(event('2026-12-31T23:50:00.000Z', 20))).toEqual({
      kind: 'instants',
      start: '20261231T235000Z',
      end: '20270101T001000Z',
    });
  });

  it.each([
    ['2026-12-31', '20261231', '20270101'],
    ['2028-02-28', '20280228', '20280229'],
    ['2028-02-29', '20280229', '20280301'],
    ['2026-03-29', '20260329', '20260330'],
  ])('a reminder on %s ends before the next day', (date, start, end) => {
    expect(spanOf(allDay(date))).toEqual({ kind: 'dates', start, end });
  });

  it.each([
    event('2026-12-31', 20),
    event('2026-12-31T23:50:00', 20),
    event('2026-12-31T23:50:00Z', 0),
    event('2026-12-31T23:50:00Z', -5),
    event('2026-12-31T23:50:00Z', Number.NaN),
    event('2026-12-31T23:50:00Z', 1e9),
    allDay(''),
    allDay('2026-02-29'),
  ])('is nothing for %j', (entry) => {
    expect(spanOf(entry)).toBeNull();
  });
});
