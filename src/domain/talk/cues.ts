import { capitalized, numberInWords } from '../text/number-in-words.ts';
import { readClock, type TalkClock } from './talk-clock.ts';
import { MORE_MINUTES } from './run-talk.ts';
import type { Talk } from './talk.ts';
import { timeCheckMinute } from './time-check.ts';

/** Where a talk stands. */
export type TalkPhase = 'running' | 'paused' | 'near-the-end' | 'time-is-up' | 'ended';

/** A quiet sign that the time has come for something to say. */
export interface Cue {
  /** Differs for each sign of a talk, so that each is given once: "time-check-15", "time-up-20". */
  id: string;
  kind: 'time-check' | 'time-up';
  /** Minute of the talk. */
  minute: number;
  /** Id of the norm that it comes from. */
  norm: 'time-check';
  /** What the screen says. */
  text: string;
  /** What the asker can say. */
  say: string;
}

/**
 * The cues of a talk in their order: one some minutes before the end that was agreed at first, and one at the end that is
 * agreed now. Minutes given on top move the end; the first look at the clock has been then, and is not repeated.
 */
export function cuesOf({ firstMinutes, agreedMinutes }: Talk, checkMinutes: number): Cue[] {
  const check = timeCheckMinute(firstMinutes, checkMinutes);
  const left = firstMinutes - (check ?? 0);
  return [
    ...(check === null
      ? []
      : [
          {
            id: `time-check-${check}`,
            kind: 'time-check' as const,
            minute: check,
            norm: 'time-check' as const,
            text: `${capitalized(minutesText(left))} left.`,
            say: `We have ${minutesText(left)} left. May I ask what matters most to me?`,
          },
        ]),
    {
      id: `time-up-${agreedMinutes}`,
      kind: 'time-up',
      minute: agreedMinutes,
      norm: 'time-check',
      text: 'The time you agreed on is up.',
      say: askForMore(agreedMinutes),
    },
  ];
}

/** The cue that holds at `now` (UTC, ISO 8601): the last one whose minute has come; null before the first. */
export function cueAt(talk: Talk, now: string, checkMinutes: number): Cue | null {
  const clock = readClock(talk, now);
  if (clock.hasEnded || clock.isPaused) return null;
  return cuesOf(talk, checkMinutes).findLast(({ minute }) => clock.elapsed >= minute * 60) ?? null;
}

/** Where a talk stands by its clock. `checkMinutes` comes from the norm time-check. */
export function phaseOf(talk: Talk, { hasEnded, isPaused, left }: TalkClock, checkMinutes: number): TalkPhase {
  if (hasEnded) return 'ended';
  if (isPaused) return 'paused';
  if (left === 0) return 'time-is-up';
  const hasCheck = timeCheckMinute(talk.firstMinutes, checkMinutes) !== null;
  return hasCheck && left <= checkMinutes * 60 ? 'near-the-end' : 'running';
}

/** The sentence that asks for five more minutes, and leaves room for a no. */
function askForMore(agreedMinutes: number): string {
  const more = minutesText(MORE_MINUTES);
  return `Our ${minutesText(agreedMinutes)} are up. I can stop here, or do you have ${more} more?`;
}

function minutesText(minutes: number): string {
  return `${numberInWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** What the view of the talk says about notes and recording, and the norms that it comes from. */
export const NOTES_TEXTS = {
  recording: {
    norm: 'recording',
    text: 'This page records nothing. Do not record either, and let no program that takes notes listen in, unless they said a clear yes first.',
  },
  notes: { norm: 'notes', say: 'Is it all right if I write down a few words while you speak?' },
} as const;
