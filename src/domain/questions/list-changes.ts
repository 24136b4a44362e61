import type { Interview } from '../interview/interview.ts';
import type { LIST_CHANGES } from '../interview/removed-thing.ts';
import { familyOrder } from './family.ts';
import { changeItem, insertInTalkOrder, type ListItem } from './question-list.ts';

/** The interview with another list. What the list was before can be put back. */
export function withList(
  interview: Interview,
  change: (typeof LIST_CHANGES)[number],
  items: readonly ListItem[],
): Interview {
  const before = interview.questions.items;
  return {
    ...interview,
    questions: { ...interview.questions, items: [...items] },
    undo: { kind: 'list', change, items: before },
  };
}

/** The interview with one line added where its family belongs in the talk. */
export function withAdded(interview: Interview, item: ListItem): Interview {
  return withList(interview, 'added', insertInTalkOrder(interview.questions.items, item, familyOrder));
}

/**
 * The interview with another wording of one line. One sitting of editing is one change: `sitting` is the `undo` that the
 * sitting began with. Where something else was changed since, a new sitting begins, so that nothing typed is lost.
 */
export function withWording(
  interview: Interview,
  { id, text, sitting }: { id: string; text: string; sitting: Interview['undo'] },
): Interview {
  const items = changeItem(interview.questions.items, id, { text });
  if (sitting === null || interview.undo !== sitting) return withList(interview, 'edited', items);
  return { ...interview, questions: { ...interview.questions, items } };
}

/** The interview without a line whose answer the asker knows; no list proposes its question again. */
export function withKnown(interview: Interview, id: string): Interview {
  const { items, known } = interview.questions;
  const item = items.find((one) => one.id === id);
  if (item?.from.kind !== 'bank') return interview;
  const { questionId } = item.from;
  return {
    ...interview,
    questions: {
      ...interview.questions,
      items: items.filter((one) => one.id !== id),
      known: known.includes(questionId) ? known : [...known, questionId],
    },
    undo: { kind: 'list', change: 'known', items, known },
  };
}

/** The interview without a question among the known ones; `item` is its line, null where the bank has it no more. */
export function withBroughtBack(interview: Interview, questionId: string, item: ListItem | null): Interview {
  const { items, known } = interview.questions;
  return {
    ...interview,
    questions: {
      ...interview.questions,
      items: item === null ? items : insertInTalkOrder(items, item, familyOrder),
      known: known.filter((id) => id !== questionId),
    },
    undo: { kind: 'list', change: 'brought-back', items, known },
  };
}
