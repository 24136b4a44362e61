import { findCandidates, type Asker } from './candidates.ts';
import type { Family } from './family.ts';
import { itemIntent, itemKey, type ListItem } from './question-list.ts';
import type { Question } from './question.ts';
import { candidateKey, rankCandidates } from './rank.ts';
import { asLine } from './swap-question.ts';

/** The best question of a family that is not on the list yet and repeats no intent of it; null where there is none. */
export function suggestQuestion(
  bank: readonly Question[],
  asker: Asker,
  items: readonly ListItem[],
  family: Family,
): Pick<ListItem, 'from' | 'text' | 'minutes'> | null {
  const byId = new Map(bank.map((question) => [question.id, question]));
  const keys = new Set(items.map((item) => itemKey(item)));
  const intents = new Set(items.map((item) => itemIntent(item, byId)));
  const free = rankCandidates(findCandidates(bank, asker), asker, 0).find(
    (one) => one.question.family === family && !keys.has(candidateKey(one)) && !intents.has(one.question.intent),
  );
  return free ? asLine(free) : null;
}
