import type { Interview } from '../interview/interview.ts';
import { interviewName } from '../interview/interview-name.ts';
import { readMeetingTime } from '../meeting/meeting-instant.ts';
import { whereText } from '../meeting/where-text.ts';
import type { CalendarEntry } from '../schedule/calendar-entry.ts';
import { instantNumber } from '../schedule/instant.ts';
import { tidy } from '../text/tidy.ts';
import type { PlannedStep } from './planned-step.ts';

/** Minutes from midnight to the alarm of a reminder: nine in the morning. */
const MORNING = 540;

/** Minutes from the start of a talk to its alarm. */
const BEFORE_THE_TALK = -15;

/** The highest sequence that a calendar takes. */
const SEQUENCE_MOST = 2_147_483_647;

/** What the calendar needs to know besides the interview. */
export interface CalendarContext {
  /** UTC, ISO 8601. */
  now: string;
  /** Calendar day on the asker’s clocks. */
  today: string;
  ownZone: string;
  /** Length of the talk in minutes. */
  minutes: number;
}

/**
 * The talk as an event in the asker’s calendar; null while its day or hour is open, or one of two hours must be chosen.
 * Given out again it has the same id and a higher sequence, so that a second import changes the first.
 */
export function meetingEntry(interview: Interview, { now, ownZone, minutes }: CalendarContext): CalendarEntry | null {
  const reading = readMeetingTime(interview, ownZone);
  if (reading?.kind !== 'said') return null;
  const { meeting, message, contact } = interview;
  const myPhone = message.details.myPhone ?? '';
  const lines = [
    reading.text,
    phoneLine('Their number', meeting.theirPhone),
    callerLine(interview),
    phoneLine('Program', meeting.platform),
    phoneLine('Link', meeting.link),
    tidy(contact.role),
    tidy(contact.organization),
  ];
  return {
    kind: 'event',
    id: `${interview.id}-meeting`,
    sequence: sequenceOf(interview, now),
    title: `Talk with ${interviewName(interview)}`,
    description: lines.filter((line) => line !== '').join('\n'),
    location: tidy(whereText(meeting, myPhone)),
    alarm: BEFORE_THE_TALK,
    start: reading.at,
    minutes,
  };
}

/**
 * A step as a reminder on a whole day, with an alarm in the morning. A day that has passed becomes today, since a
 * calendar reminds of nothing that has been. A step that was dropped, or done ahead of its day, leaves the calendar: it
 * may have been given out before. Null for one that was done in its time, whose reminder may stay.
 */
export function stepEntry(
  interview: Interview,
  step: PlannedStep,
  { now, today }: CalendarContext,
): CalendarEntry | null {
  const { status, due } = step;
  if (status === 'done' && due <= today) return null;
  const isGone = status === 'done' || status === 'dropped';
  const title = step.kind === 'next-step' ? step.title : `${step.title}: ${interviewName(interview)}`;
  const common = { id: `${interview.id}-${step.key}`, sequence: sequenceOf(interview, now), location: '' };
  if (isGone) {
    // The first word tells what it is to whoever has a calendar that shows what was taken out.
    const gone = `${status === 'done' ? 'Done' : 'Dropped'}: ${title}`;
    return { ...common, kind: 'canceled', title: gone, description: '', alarm: null, date: due };
  }
  const date = step.date < today ? today : step.date;
  return { ...common, kind: 'all-day', title, description: step.why, alarm: MORNING, date };
}

/** The talk, if its time is set, every step that is still to be done, and what is to leave the calendar. */
export function calendarEntries(
  interview: Interview,
  steps: readonly PlannedStep[],
  context: CalendarContext,
): CalendarEntry[] {
  const all = [meetingEntry(interview, context), ...steps.map((step) => stepEntry(interview, step, context))];
  return all.filter((entry) => entry !== null);
}

/**
 * The seconds since the interview was made: higher each time an entry is given out, with nothing to be saved. 0 where the
 * clock is set back before that, or where that day is not known.
 */
function sequenceOf({ createdAt }: Interview, now: string): number {
  const [made, at] = [instantNumber(createdAt), instantNumber(now)];
  return made === null || at === null ? 0 : Math.min(Math.max(0, Math.floor((at - made) / 1000)), SEQUENCE_MOST);
}

function phoneLine(label: string, text: string): string {
  return tidy(text) === '' ? '' : `${label}: ${tidy(text)}`;
}

function callerLine({ meeting: { way, caller } }: Interview): string {
  if (way !== 'phone' || caller === null) return '';
  return caller === 'asker' ? 'You call them.' : 'They call you.';
}
