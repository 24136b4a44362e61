import type { Finding } from '../interview/finding.ts';
import { wordQuestion, type Asker } from './candidates.ts';
import type { Family } from './family.ts';
import type { Question } from './question.ts';
import type { SelectedQuestion } from './select-questions.ts';

/**
 * One line of the asker's question list, as it is saved: ids and the asker's own words, never the bank's text.
 * `text` is null where the wording of the bank stands.
 */
export interface ListItem {
  /** Unique in its list. */
  id: string;
  from: { kind: 'bank'; questionId: string; findingId: string | null } | { kind: 'own' };
  text: string | null;
  family: Family;
  /** Minutes for question and answer, in halves. */
  minutes: number;
  mustAsk: boolean;
  /** Stays when another list is made. */
  locked: boolean;
}

/** A line of the list, ready to show. */
export interface ShownItem {
  item: ListItem;
  /** Empty where the wording is gone: see `gone`. */
  text: string;
  question: Question | null;
  /** Why the wording of the bank cannot be shown, if so. */
  gone: 'question' | 'finding' | null;
}

/** Saved lines from a selection. `newId` gives each its id. */
export function listFromSelection(selected: readonly SelectedQuestion[], newId: () => string): ListItem[] {
  return selected.map((one) => ({
    id: newId(),
    from: { kind: 'bank', questionId: one.questionId, findingId: one.findingId },
    text: null,
    family: one.family,
    minutes: one.minutes,
    mustAsk: one.mustAsk,
    locked: false,
  }));
}

/** The lines of a list with their wording: the asker's own where there is one, else the bank's for this asker. */
export function showList(
  items: readonly ListItem[],
  bank: ReadonlyMap<string, Question>,
  asker: Pick<Asker, 'slots' | 'minutes'> & { findings: readonly Finding[] },
): ShownItem[] {
  return items.map((item) => showItem(item, bank, asker));
}

function showItem(
  item: ListItem,
  bank: ReadonlyMap<string, Question>,
  asker: Pick<Asker, 'slots' | 'minutes'> & { findings: readonly Finding[] },
): ShownItem {
  const { from } = item;
  const question = from.kind === 'bank' ? (bank.get(from.questionId) ?? null) : null;
  if (item.text !== null) return { item, text: item.text, question, gone: null };
  if (question === null || from.kind === 'own') return { item, text: '', question, gone: 'question' };
  const finding = asker.findings.find((one) => one.id === from.findingId) ?? null;
  const text = wordQuestion(question, asker, finding);
  return text === null ? { item, text: '', question, gone: 'finding' } : { item, text, question, gone: null };
}

/** What tells the bank's lines of a list apart, as candidateKey does; null for the asker's own question. */
export function itemKey({ from }: ListItem): string | null {
  if (from.kind === 'own') return null;
  return from.findingId === null ? from.questionId : `${from.questionId}/${from.findingId}`;
}

/** What a line of the bank finds out; null for the asker's own question and one that is gone. */
export function itemIntent({ from }: ListItem, bank: ReadonlyMap<string, Question>): string | null {
  return from.kind === 'own' ? null : (bank.get(from.questionId)?.intent ?? null);
}

/** What a list holds on to when another selection is made: own questions, edited and locked ones. */
export function keptItems(items: readonly ListItem[]): ListItem[] {
  return items.filter((item) => item.from.kind === 'own' || item.text !== null || item.locked);
}

/** Lines in another order: the one at `from` moves to `to`; places outside the list mean its ends. */
export function moveItem(items: readonly ListItem[], from: number, to: number): ListItem[] {
  const moved = items[from];
  if (!moved) return [...items];
  const rest = items.filter((_item, index) => index !== from);
  return rest.toSpliced(Math.min(Math.max(to, 0), rest.length), 0, moved);
}

/** Puts a line where its family belongs in the talk: after the last line of its own or an earlier family. */
export function insertInTalkOrder(
  items: readonly ListItem[],
  added: ListItem,
  order: (family: Family) => number,
): ListItem[] {
  const last = items.findLastIndex((item) => order(item.family) <= order(added.family));
  return items.toSpliced(last + 1, 0, added);
}

/** The list with one line changed. */
export function changeItem(
  items: readonly ListItem[],
  id: string,
  change: Partial<Pick<ListItem, 'from' | 'text' | 'minutes' | 'mustAsk' | 'locked'>>,
): ListItem[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}
