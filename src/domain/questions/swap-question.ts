import { findCandidates, type Asker } from './candidates.ts';
import { itemIntent, itemKey, type ListItem } from './question-list.ts';
import type { Question } from './question.ts';
import { candidateKey, rankCandidates, type Ranked } from './rank.ts';

/**
 * The next best question of the same family in place of one on the list, or null where the family has no other.
 * Swapping again and again goes through the whole family before one comes back. The rest of the list is left alone,
 * and no question repeats the intent of one that stays.
 */
export function swapQuestion(
  bank: readonly Question[],
  asker: Asker,
  items: readonly ListItem[],
  swapped: ListItem,
): Pick<ListItem, 'from' | 'text' | 'minutes'> | null {
  const others = items.filter((item) => item.id !== swapped.id);
  const byId = new Map(bank.map((question) => [question.id, question]));
  const takenIntents = new Set(others.map((item) => itemIntent(item, byId)));
  const family = rankCandidates(findCandidates(bank, asker), asker, 0).filter(
    (one) => one.question.family === swapped.family,
  );
  const place = family.findIndex((one) => candidateKey(one) === itemKey(swapped));
  const turned = [...family.slice(place + 1), ...family.slice(0, Math.max(place, 0))];
  const next = turned.find((one) => !takenIntents.has(one.question.intent));
  return next ? asLine(next) : null;
}

/** What a line of the list takes over from a candidate. */
export function asLine(one: Ranked): Pick<ListItem, 'from' | 'text' | 'minutes'> {
  return {
    from: { kind: 'bank', questionId: one.question.id, findingId: one.findingId },
    text: null,
    minutes: one.minutes,
  };
}
