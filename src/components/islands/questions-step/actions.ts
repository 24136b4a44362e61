import type { Interview } from '../../../domain/interview/interview.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import type { Asker } from '../../../domain/questions/candidates.ts';
import { familyOrder, type Family } from '../../../domain/questions/family.ts';
import type { Question } from '../../../domain/questions/question.ts';
import {
  insertInTalkOrder,
  keptForEngine,
  keptItems,
  listFromSelection,
  type ListItem,
} from '../../../domain/questions/question-list.ts';
import { selectQuestions } from '../../../domain/questions/select-questions.ts';
import { suggestQuestion } from '../../../domain/questions/suggest-question.ts';
import { swapQuestion } from '../../../domain/questions/swap-question.ts';
import { newId } from '../../../platform/new-id.ts';

/** What the actions on a list work with. */
export interface Tools {
  bank: readonly Question[];
  bankById: ReadonlyMap<string, Question>;
  norms: ToolNorms;
  asker: Asker;
}

/** Minutes that a question of one's own is given. */
const OWN_MINUTES = 2;

/** The interview with a list from the engine; own and edited questions stay, and the old list can be put back. */
export function makeList(interview: Interview, { bank, bankById, norms, asker }: Tools): Interview {
  const { items, selection } = interview.questions;
  const kept = keptItems(items);
  const next = items.length === 0 ? selection : selection + 1;
  const request = { asker, selection: next, kept: keptForEngine(kept, bankById) };
  const selected = listFromSelection(selectQuestions(bank, request, norms), newId);
  const list = kept.reduce((all: ListItem[], item) => insertInTalkOrder(all, item, familyOrder), selected);
  return {
    ...interview,
    questions: { ...interview.questions, selection: next, items: list },
    undo: items.length === 0 ? null : { kind: 'list', change: 'made', items },
  };
}

/** The interview with one question swapped for the next of its family, or null where the family has no other. */
export function swapInList(interview: Interview, item: ListItem, { bank, asker }: Tools): Interview | null {
  const next = swapQuestion(bank, asker, interview.questions.items, item);
  return next === null
    ? null
    : withItems(
        interview,
        interview.questions.items.map((one) => (one.id === item.id ? { ...one, ...next } : one)),
      );
}

/** The interview with the question that was typed, in its place in the talk. */
export function addOwn(interview: Interview, family: Family): Interview {
  const { items, writing } = interview.questions;
  const item: ListItem = {
    id: newId(),
    from: { kind: 'own' },
    text: writing,
    family,
    minutes: OWN_MINUTES,
    mustAsk: false,
    locked: false,
  };
  const added = withItems(interview, insertInTalkOrder(items, item, familyOrder));
  return { ...added, questions: { ...added.questions, writing: '' } };
}

/** The interview with one more question from the bank, or null where the family has none left. */
export function addSuggested(interview: Interview, family: Family, { bank, asker }: Tools): Interview | null {
  const { items } = interview.questions;
  const line = suggestQuestion(bank, asker, items, family);
  if (line === null) return null;
  const item: ListItem = { id: newId(), family, mustAsk: false, locked: false, ...line };
  return withItems(interview, insertInTalkOrder(items, item, familyOrder));
}

/** The interview with these questions. What was removed before can no longer be put back in its place. */
export function withItems(interview: Interview, items: ListItem[]): Interview {
  return { ...interview, questions: { ...interview.questions, items }, undo: null };
}
