import { instantNumber } from '../schedule/instant.ts';
import type { Talk } from './talk.ts';

/** What the clock of a talk shows, in whole seconds. `elapsed` and `left` add up to the minutes agreed, always. */
export interface TalkClock {
  elapsed: number;
  left: number;
  /** Seconds beyond the minutes agreed; 0 until then. */
  over: number;
  isPaused: boolean;
  hasEnded: boolean;
  /** What stands in the way of a true clock, if anything does; see CLOCK_DOUBT_TEXTS. */
  doubt: 'set-back' | 'left-running' | null;
}

/** What the screen says where the clock cannot be trusted. */
export const CLOCK_DOUBT_TEXTS: Readonly<Record<'set-back' | 'left-running', string>> = {
  'set-back':
    'The clock of this device was set back during the talk. We go on from the time that was reached. If it is wrong, set the minute yourself.',
  'left-running':
    'This talk has been running for hours, so it has probably ended. Your notes are all here. End it, or begin anew.',
};

/** Overtime after which a talk counts as left running, in seconds: two hours. */
const LEFT_RUNNING = 7200;

/**
 * The clock of a talk at `now` (UTC, ISO 8601). It is counted from instants: time passes in sleep, after a reload and in
 * another app, and a change of zone or of summer time moves nothing. Pauses do not count. A clock that was set back
 * stands at the latest instant that the page saw, until `sawClock` takes it on from there. A clock that was set forward
 * looks like sleep and counts as time passed; `setElapsed` corrects it. Nothing is ever below zero, and `elapsed` is
 * never more than the minutes agreed.
 */
export function readClock(talk: Talk, now: string): TalkClock {
  const seen = instantOf(talk.seenAt);
  const end = talk.endedAt === null ? (instantNumber(now) ?? seen) : instantOf(talk.endedAt);
  const isSetBack = talk.endedAt === null && end < seen;
  const agreed = talk.agreedMinutes * 60;
  const run = runningSeconds(talk, isSetBack ? seen : end);
  const elapsed = Math.min(run, agreed);
  const over = run - elapsed;
  return {
    elapsed,
    left: agreed - elapsed,
    over,
    isPaused: talk.pausedAt !== null && talk.endedAt === null,
    hasEnded: talk.endedAt !== null,
    doubt: doubtOf(isSetBack, talk.endedAt === null && over > LEFT_RUNNING),
  };
}

function doubtOf(isSetBack: boolean, isLeftRunning: boolean): TalkClock['doubt'] {
  if (isLeftRunning) return 'left-running';
  return isSetBack ? 'set-back' : null;
}

/**
 * The talk after the page has seen `now`. Where the clock of the device was set back, every instant of the talk moves by
 * as much, so that its own clock goes on from where it was last seen. The same talk where less than `every` seconds
 * have passed, so that looking at the clock need not write anything; so much can be lost when the clock is set back.
 */
export function sawClock(talk: Talk, now: string, every = 30): Talk {
  const [at, seen] = [instantNumber(now), instantOf(talk.seenAt)];
  if (at === null || talk.endedAt !== null) return talk;
  if (at < seen) {
    const moved = (instant: string) => isoOf(instantOf(instant) + at - seen);
    const pausedAt = talk.pausedAt === null ? null : moved(talk.pausedAt);
    return { ...talk, startedAt: moved(talk.startedAt), seenAt: isoOf(at), pausedAt };
  }
  return at - seen < every * 1000 ? talk : { ...talk, seenAt: isoOf(at) };
}

/** The seconds from the start to an instant, without pauses: whole, and never below zero. */
function runningSeconds({ startedAt, pausedAt, pausedSeconds }: Talk, at: number): number {
  const until = pausedAt === null ? at : Math.min(at, instantOf(pausedAt));
  return Math.max(0, Math.floor((until - instantOf(startedAt)) / 1000 - pausedSeconds));
}

/** The milliseconds of an instant that the record holds. */
export function instantOf(instant: string): number {
  return instantNumber(instant) ?? 0;
}

/** The first and the last instant that a record can hold. */
const FIRST = Date.UTC(1000, 0, 1);
const LAST = Date.UTC(9998, 11, 31);

/** An instant in the form in which the record holds it. */
export function isoOf(milliseconds: number): string {
  return new Date(Math.min(Math.max(milliseconds, FIRST), LAST)).toISOString();
}
