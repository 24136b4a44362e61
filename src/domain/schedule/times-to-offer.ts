import type { Interview } from '../interview/interview.ts';
import { readProposedTime, type ProposedTime, type ProposedTimeReading } from './proposed-times.ts';
import { instantNumber } from './instant.ts';
import { isZone } from './zones.ts';

/** Whose zones count for the times of an interview. */
export interface OfferZones {
  /** The asker’s: the one that was chosen, or the one of this device. */
  mine: string;
  /** Null where it is not known. */
  theirs: string | null;
  /** Chosen zones that this browser does not know, as they were saved. */
  unknown: readonly string[];
}

/** The zones of an interview. `device` is the zone of this device, or null where it does not tell. */
export function offerZones(
  { myZone, contactZone }: Pick<Interview['message'], 'myZone' | 'contactZone'>,
  device: string | null,
): OfferZones {
  const chosen = [...new Set([myZone, contactZone])].filter((zone) => zone !== '');
  return {
    mine: myZone === '' ? (device ?? 'UTC') : myZone,
    theirs: contactZone === '' ? null : contactZone,
    unknown: chosen.filter((zone) => !isZone(zone)),
  };
}

/** A proposed time, as it can be told or why it cannot yet. */
export interface TimeToOffer {
  time: ProposedTime;
  reading: ProposedTimeReading;
  /** What the asker has to be asked, or was asked; null where the clocks show the time once. */
  question: Extract<ProposedTimeReading, { kind: 'ask' }> | null;
  hasPassed: boolean;
}

/** The proposed times in the order in which they were typed; `now` is the present instant (UTC, ISO 8601). */
export function timesToOffer(times: readonly ProposedTime[], { mine, theirs }: OfferZones, now: string): TimeToOffer[] {
  return times.map((time) => {
    const zones = { contact: theirs, asker: mine, naming: 'cities' } as const;
    const reading = readProposedTime(time, zones);
    const unchosen = readProposedTime({ ...time, choice: null }, zones);
    const question = unchosen.kind === 'ask' ? unchosen : null;
    const at = reading.kind === 'said' ? instantNumber(reading.at) : null;
    return { time, reading, question, hasPassed: at !== null && at <= (instantNumber(now) ?? at - 1) };
  });
}

/** Those that a message tells, in words: not those that have passed, and none that still has to be asked about. */
export function offeredTexts(times: readonly TimeToOffer[]): string[] {
  const texts = times.flatMap(({ reading, hasPassed }) =>
    reading.kind === 'said' && !hasPassed ? [reading.text] : [],
  );
  return [...new Set(texts)];
}
