import { dayOfTalk } from '../debrief/day-of-talk.ts';
import type { Interview } from '../interview/interview.ts';
import { tidy } from '../text/tidy.ts';

/** Whether an interview has anything to lay beside others: a talk that has been, or something noted about it. */
export function canCompare(interview: Interview, today: string, ownZone: string): boolean {
  const { entries, aimAnswers } = interview.debrief;
  if (dayOfTalk(interview, today, ownZone) !== null) return true;
  return [...entries, ...aimAnswers].some(({ text }) => tidy(text) !== '');
}

/** The ids that an address names, "ingrid01.samuel01"; none where there is no such parameter. */
export function idsInAddress(parameter: string | null): string[] {
  return (parameter ?? '').split('.').filter((id) => id !== '');
}
