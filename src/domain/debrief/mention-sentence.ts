import { tidyPhrase } from '../text/tidy.ts';
import type { Lead } from './debrief.ts';

/** Whether there is somebody to whom the contact could be named: nobody writes to a book. */
export function canBeMentionedTo({ kind }: Pick<Lead, 'kind'>): boolean {
  return kind !== 'reading';
}

/** The sentence that asks whether the contact may be named towards a lead; null where it is answered or means nothing. */
export function mentionSentence(lead: Pick<Lead, 'kind' | 'name' | 'mention'>): string | null {
  const name = tidyPhrase(lead.name);
  if (!canBeMentionedTo(lead) || lead.mention !== 'not-asked' || name === '') return null;
  return `May I mention you when I write to ${name}?`;
}
