import { findCandidates, type Asker } from './candidates.ts';
import type { Family } from './family.ts';
import { keptForEngine } from './kept-for-engine.ts';
import { itemIntent, itemKey, type ListItem } from './question-list.ts';
import type { Question } from './question.ts';
import { aimsServed, candidateKey, rankCandidates, readAims, type Ranked } from './rank.ts';
import { asLine } from './swap-question.ts';

/** Families of which a list holds one question: one that serves an aim better stands elsewhere. */
const SINGLE: readonly Family[] = ['opening', 'closing'];

/**
 * The question of the bank that comes nearest to one of the asker's aims and repeats no intent of the list; a general
 * one before a personal one. Null where there is none, and where the list serves the aim already.
 */
export function suggestForAim(
  bank: readonly Question[],
  asker: Asker,
  items: readonly ListItem[],
  aim: string,
): Pick<ListItem, 'from' | 'text' | 'minutes' | 'family'> | null {
  const byId = new Map(bank.map((question) => [question.id, question]));
  const aims = readAims([aim]);
  if (keptForEngine(items, byId).some(({ gist }) => aimsServed(gist, aims).length > 0)) return null;
  const keys = new Set(items.map((item) => itemKey(item)));
  const intents = new Set(items.map((item) => itemIntent(item, byId)));
  const [best] = rankCandidates(findCandidates(bank, asker), { ...asker, aims: [aim] }, 0)
    .filter((one) => one.serves.length > 0 && !keys.has(candidateKey(one)) && !intents.has(one.question.intent))
    .toSorted((one, other) => fitness(other) - fitness(one));
  return best ? { ...asLine(best), family: best.question.family } : null;
}

/** The kind of question first, then nearness to the aim; ties keep the order of rank. */
function fitness({ serves, findingId, question }: Ranked): number {
  const isGeneral = findingId === null && !SINGLE.includes(question.family);
  return (isGeneral ? 1000 : 0) + (serves[0]?.nearness ?? 0);
}
