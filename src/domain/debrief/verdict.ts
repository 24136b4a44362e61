import { addDays } from '../schedule/calendar-date.ts';
import { formatDay } from '../schedule/format-meeting.ts';
import { tidy } from '../text/tidy.ts';
import type { Debrief } from './debrief.ts';

/** Whether to ask for a verdict: not before the talk, not on its day, and from the next day on. */
export type VerdictOffer = { kind: 'no-talk' } | { kind: 'wait'; from: string; text: string } | { kind: 'open' };

/** Whether a verdict is asked on `today`, by the day of the talk; both are calendar days, "2026-12-03". */
export function offerVerdict(talkedOn: string | null, today: string): VerdictOffer {
  const from = talkedOn === null ? null : addDays(talkedOn, 1);
  if (from === null) return { kind: 'no-talk' };
  if (today >= from) return { kind: 'open' };
  const text = `No verdict today: one voice is loud on the day you hear it. From ${formatDay(from)} on, this page asks what you make of it.`;
  return { kind: 'wait', from, text };
}

/** Whether the verdict can be written: when it is asked, and where there is one already, since nothing written is hidden. */
export function isVerdictOpen(offer: VerdictOffer, { leaning, text }: Debrief['verdict']): boolean {
  return offer.kind === 'open' || leaning !== null || tidy(text) !== '';
}
