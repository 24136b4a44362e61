import type { Interview } from '../interview/interview.ts';
import type { ShownItem } from '../questions/question-list.ts';
import { tidy } from '../text/tidy.ts';
import type { DebriefEntry } from './debrief.ts';
import { takeJots } from './write-debrief.ts';

/** The questions of a debrief: those to ask about first, and the others. */
export interface LinesToNote {
  first: ShownItem[];
  others: ShownItem[];
}

/**
 * The lines of an interview (see linesOf) by whether something was said to them: first those that were asked, starred,
 * jotted about or noted already. Where nothing tells which were asked, all of them come first.
 */
export function linesToNote(
  { talk, debrief }: Pick<Interview, 'talk' | 'debrief'>,
  shown: readonly ShownItem[],
): LinesToNote {
  const noted = debrief.entries.map(({ questionId }) => questionId);
  const asked = (talk?.questions ?? [])
    .filter(({ mark, isStarred, jots }) => mark === 'asked' || isStarred || jots.some(({ text }) => tidy(text) !== ''))
    .map(({ item }) => item.id);
  if (asked.length === 0) return { first: [...shown], others: [] };
  const wanted = new Set([...asked, ...noted]);
  return {
    first: shown.filter(({ item }) => wanted.has(item.id)),
    others: shown.filter(({ item }) => !wanted.has(item.id)),
  };
}

/** The entries that belong to none of these lines: what was said besides, and what belonged to a line that is gone. */
export function looseEntries(entries: readonly DebriefEntry[], shown: readonly ShownItem[]): DebriefEntry[] {
  const ids = new Set(shown.map(({ item }) => item.id));
  return entries.filter(({ questionId }) => questionId === null || !ids.has(questionId));
}

/** How many jots of the talk are no entries yet. */
export function countJotsToTake({ debrief, talk }: Pick<Interview, 'talk' | 'debrief'>): number {
  return takeJots(debrief, talk, () => '').entries.length - debrief.entries.length;
}

/** Whether the jots come into the debrief by themselves: once the talk is over, when none of them is still being typed. */
export function takesJotsByItself(interview: Pick<Interview, 'talk' | 'debrief'>): boolean {
  return interview.talk !== null && interview.talk.endedAt !== null && countJotsToTake(interview) > 0;
}
