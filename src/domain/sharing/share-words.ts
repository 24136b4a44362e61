import { OWN_TEXT_MOST, QUESTIONS_MOST } from './shared-list.ts';
import type { ShareOffer } from './list-to-share.ts';

/** What the sender should know about this very list before it is sent, in sentences; empty where there is nothing. */
export function staysText({ reworded, personal, unfitOwn, beyond }: ShareOffer): string {
  return [
    counted(
      reworded,
      'The question that you reworded goes out in the wording of the collection.',
      (count) => `The ${count} questions that you reworded go out in the wording of the collection.`,
    ),
    counted(
      personal,
      'The question that you built from a finding goes out without the finding.',
      (count) => `The ${count} questions that you built from findings go out without the findings.`,
    ),
    counted(
      unfitOwn,
      `1 question of your own cannot go out: it is empty, or longer than ${OWN_TEXT_MOST} characters.`,
      (count) =>
        `${count} questions of your own cannot go out: they are empty, or longer than ${OWN_TEXT_MOST} characters.`,
    ),
    counted(
      beyond,
      `A link holds ${QUESTIONS_MOST} questions: the last one stays behind.`,
      (count) => `A link holds ${QUESTIONS_MOST} questions: the last ${count} stay behind.`,
    ),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function counted(count: number, one: string, several: (count: number) => string): string {
  if (count === 0) return '';
  return count === 1 ? one : several(count);
}
