import { capitalized, numberInWords } from '../text/number-in-words.ts';
import { cueAt, phaseOf, type Cue } from './cues.ts';
import { readClock } from './talk-clock.ts';
import type { Talk } from './talk.ts';

/**
 * The cue that the screen shows at `now` (UTC, ISO 8601), in the words of that minute; null where there is nothing to
 * say. The look at the clock goes again where minutes were given on top, until these are nearly up. `checkMinutes` comes
 * from the norm time-check.
 */
export function shownCue(talk: Talk, now: string, checkMinutes: number): Cue | null {
  const cue = cueAt(talk, now, checkMinutes);
  if (cue === null || cue.kind === 'time-up') return cue;
  const clock = readClock(talk, now);
  if (phaseOf(talk, clock, checkMinutes) !== 'near-the-end') return null;
  const left = leftInWords(clock.left);
  return {
    ...cue,
    text: `${capitalized(left)} left.`,
    say: `We have ${left} left. May I ask what matters most to me?`,
  };
}

/** Seconds that are left, rounded up to minutes: "five minutes". */
function leftInWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `${numberInWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
