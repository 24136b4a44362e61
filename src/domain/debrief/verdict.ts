import { addDays } from '../schedule/calendar-date.ts';
import { formatDay } from '../schedule/format-meeting.ts';

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
