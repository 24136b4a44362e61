import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { contextOn, meetingOn } from '../../../tests/fixtures/follow-up.ts';
import { fullInterview } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from '../interview/interview.ts';
import type { CalendarEntry } from '../schedule/calendar-entry.ts';
import { writeCalendar } from '../schedule/icalendar.ts';
import { settleStep } from './change-step.ts';
import { calendarEntries, meetingEntry, stepEntry, type CalendarContext } from './follow-up-calendar.ts';
import { planFollowUp } from './plan-follow-up.ts';

const NOW = '2026-11-24T09:30:15.000Z';
const CONTEXT: CalendarContext = { now: NOW, today: '2026-11-24', ownZone: 'Europe/Lisbon', minutes: 30 };
const FULL: Interview = {
  ...fullInterview(),
  talk: null,
  debrief: { ...fullInterview().debrief, talkedOn: '' },
  followUp: { heardOn: '', changes: [] },
};
const STEPS = planFollowUp(FULL, contextOn(CONTEXT.today));

function parse(entries: readonly CalendarEntry[], now = NOW): ICAL.Component[] {
  const text = writeCalendar(entries, now) ?? '';
  expect(text).not.toMatch(/ATTENDEE|METHOD|ORGANIZER/);
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

const value = (event: ICAL.Component | undefined, name: string) => String(event?.getFirstPropertyValue(name));

describe('the calendar of one interview', () => {
  it('has the talk at its instant and each step on its day, as a parser reads them', () => {
    const events = parse(calendarEntries(FULL, STEPS, CONTEXT));
    expect(
      events.map((event) => [value(event, 'uid').replace('@twenty-good-minutes', ''), value(event, 'dtstart')]),
    ).toEqual([
      ['pilot0000001-meeting', '2026-12-03T14:30:00Z'],
      ['pilot0000001-confirm', '2026-12-02'],
      ['pilot0000001-thank-you', '2026-12-04'],
      ['pilot0000001-next-step-next1', '2026-12-10'],
      ['pilot0000001-report-back', '2026-12-31'],
      ['pilot0000001-update-1', '2027-03-03'],
      ['pilot0000001-quiet-end-1', '2027-12-03'],
    ]);
    expect(events.map((event) => event.getAllSubcomponents('valarm').length)).toEqual(events.map(() => 1));
  });

  it('says who, where, and on whose clocks', () => {
    const [talk, confirm] = parse(calendarEntries(FULL, STEPS, CONTEXT));
    expect([value(talk, 'summary'), value(talk, 'location'), value(talk, 'dtend')]).toEqual([
      'Talk with Beatriz Duarte',
      'Pilot station, Quay 2',
      '2026-12-03T15:00:00Z',
    ]);
    expect(value(talk, 'description')).toContain('Thu, Dec 3, 1:30 PM Azores (2:30 PM Lisbon)');
    expect(value(talk, 'description')).toContain('Their number: +351 21 000 0000');
    expect(value(confirm, 'summary')).toBe('Confirm the talk: Beatriz Duarte');
    const byPhone = { ...FULL, meeting: { ...FULL.meeting, way: 'phone' as const, caller: 'contact' as const } };
    expect(value(parse(calendarEntries(byPhone, [], CONTEXT))[0], 'description')).toContain('They call you.');
  });

  it('has the same ids and a higher sequence when it is given out again, so that the first import is changed', () => {
    const later = { ...CONTEXT, now: '2026-11-24T09:30:16.000Z' };
    const moved = meetingOn('2026-12-08', FULL);
    const first = parse(calendarEntries(FULL, STEPS, CONTEXT));
    const again = parse(calendarEntries(moved, planFollowUp(moved, contextOn(CONTEXT.today)), later), later.now);
    const uids = (events: readonly ICAL.Component[]) => events.map((event) => value(event, 'uid')).toSorted();
    expect(uids(again)).toEqual(uids(first));
    const sequences = [first, again].map((events) => Number(value(events[0], 'sequence')));
    expect((sequences[1] ?? 0) - (sequences[0] ?? 0)).toBe(1);
  });

  it('lets a step that is dropped leave the calendar into which it came, and comes back to it', () => {
    const [confirm] = STEPS;
    if (!confirm) throw new Error('no steps');
    const later = { ...CONTEXT, now: '2026-11-24T09:31:15.000Z' };
    const again = { ...CONTEXT, now: '2026-11-24T09:32:15.000Z' };
    const dropped = settleStep(FULL, confirm, 'dropped', CONTEXT.today);
    const entries = (interview: Interview, context: CalendarContext) =>
      parse(calendarEntries(interview, planFollowUp(interview, contextOn(CONTEXT.today)), context), context.now);
    const files = [entries(FULL, CONTEXT), entries(dropped, later), entries(FULL, again)];
    const confirms = files.map((file) =>
      file.find((event) => value(event, 'uid') === 'pilot0000001-confirm@twenty-good-minutes'),
    );
    expect(files.map((file) => file.length)).toEqual(files.map(() => files[0]?.length));
    expect(confirms.map((event) => value(event, 'status'))).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED']);
    const sequences = confirms.map((event) => Number(value(event, 'sequence')));
    expect(sequences).toEqual(sequences.map((_none, index) => (sequences[0] ?? 0) + 60 * index));
    expect(value(confirms[1], 'summary')).toBe('Dropped: Confirm the talk: Beatriz Duarte');
    expect(confirms[1]?.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('leaves a reminder of what was done in its time alone, and takes one of what was done early out', () => {
    const [confirm] = STEPS;
    if (!confirm) throw new Error('no steps');
    const done = settleStep(FULL, confirm, 'done', '2026-12-01');
    const kinds = (today: string) =>
      planFollowUp(done, contextOn(today))
        .filter(({ key }) => key === 'confirm')
        .map((step) => stepEntry(done, step, { ...CONTEXT, today })?.kind);
    expect([kinds('2026-12-01'), kinds('2026-12-02')]).toEqual([['canceled'], [undefined]]);
  });

  it('reminds today of what is late', () => {
    const thanks = STEPS.find(({ key }) => key === 'thank-you');
    if (!thanks) throw new Error('no thanks');
    expect(stepEntry(FULL, thanks, { ...CONTEXT, today: '2026-12-09' })).toMatchObject({ date: '2026-12-09' });
  });

  it('has no talk while its hour is open or must be chosen, and no sequence that a calendar refuses', () => {
    expect(meetingEntry({ ...FULL, meeting: { ...FULL.meeting, time: '' } }, CONTEXT)).toBeNull();
    const twice = { ...FULL.meeting, date: '2026-10-25', time: '01:30', choice: null };
    expect(meetingEntry({ ...FULL, meeting: twice }, CONTEXT)).toBeNull();
    const sequence = (createdAt: string) => meetingEntry({ ...FULL, createdAt }, CONTEXT)?.sequence;
    expect(['then', '2030-01-01T00:00:00.000Z', '1000-01-01T00:00:00.000Z'].map(sequence)).toEqual([
      0, 0, 2_147_483_647,
    ]);
  });

  it('can be written and read whatever was typed', () => {
    fc.assert(
      fc.property(anyInterview, (interview) => {
        const entries = calendarEntries(interview, planFollowUp(interview, contextOn(CONTEXT.today)), CONTEXT);
        fc.pre(entries.length > 0);
        const events = parse(entries);
        expect(events).toHaveLength(entries.length);
        expect(new Set(events.map((event) => value(event, 'uid'))).size).toBe(
          new Set(entries.map(({ id }) => id)).size,
        );
      }),
    );
  });
});
