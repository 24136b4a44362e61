import type { Interview } from '../interview/interview.ts';
import type { ListItem } from './question-list.ts';

/** Whether two states of an interview make the same asker: a keystroke in a question changes nothing about that. */
export function isSameAsker(one: Interview, other: Interview): boolean {
  return (
    one.purpose === other.purpose &&
    one.audience === other.audience &&
    one.field === other.field &&
    one.aims === other.aims &&
    one.contact === other.contact &&
    one.findings === other.findings &&
    one.minutes === other.minutes &&
    one.questions.known === other.questions.known
  );
}

/** Whether two lists have the same lines in the same order with the same minutes, whatever their wordings. */
export function haveSameLines(some: readonly ListItem[], others: readonly ListItem[]): boolean {
  return (
    some === others ||
    (some.length === others.length &&
      some.every((one, index) => {
        const other = others[index];
        return other !== undefined && lineKey(one) === lineKey(other);
      }))
  );
}

function lineKey({ id, from, family, minutes }: ListItem): string {
  const source = from.kind === 'own' ? '' : `${from.questionId} ${from.findingId ?? ''}`;
  return JSON.stringify([id, from.kind, source, family, minutes]);
}
