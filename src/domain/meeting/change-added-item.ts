import type { Interview } from '../interview/interview.ts';
import type { AddedItem } from './meeting.ts';

/** The interview with an item that the asker added to the checklist worded otherwise, or ticked. */
export function withAddedItem(
  interview: Interview,
  id: string,
  change: Partial<Pick<AddedItem, 'text' | 'isTicked'>>,
): Interview {
  const { meeting } = interview;
  const added = meeting.checklist.added.map((item) => (item.id === id ? { ...item, ...change } : item));
  return { ...interview, meeting: { ...meeting, checklist: { ...meeting.checklist, added } } };
}
