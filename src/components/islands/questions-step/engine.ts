import type { Interview } from '../../../domain/interview/interview.ts';
import { familyOrder } from '../../../domain/questions/family.ts';
import { keptForEngine } from '../../../domain/questions/kept-for-engine.ts';
import { withList } from '../../../domain/questions/list-changes.ts';
import type { Question } from '../../../domain/questions/question.ts';
import {
  changeItem,
  insertInTalkOrder,
  keptItems,
  listFromSelection,
  type ListItem,
} from '../../../domain/questions/question-list.ts';
import { listAsMarkdown, listFileName } from '../../../domain/questions/list-as-markdown.ts';
import { listAsText, type ListToTake } from '../../../domain/questions/list-as-text.ts';
import { reasonsFor, reasonText } from '../../../domain/questions/reasons.ts';
import { selectQuestions } from '../../../domain/questions/select-questions.ts';
import { swapQuestion } from '../../../domain/questions/swap-question.ts';
import { copyText } from '../../../platform/clipboard.ts';
import { downloadText } from '../../../platform/download.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tools } from './actions.ts';
import { AimLines } from './AimLines.tsx';
import { KnownLines } from './KnownLines.tsx';
import { Remarks } from './Remarks.tsx';

/** The interview with a list from the engine; own, edited and locked questions stay, and the old list can be put back. */
function makeList(interview: Interview, { bank, bankById, norms, asker }: Tools): Interview {
  const { items, selection } = interview.questions;
  const kept = keptItems(items);
  const next = items.length === 0 ? selection : selection + 1;
  const request = { asker, selection: next, kept: keptForEngine(kept, bankById) };
  const selected = listFromSelection(selectQuestions(bank, request, norms).questions, newId);
  const list = kept.reduce((all: ListItem[], item) => insertInTalkOrder(all, item, familyOrder), selected);
  const made = withList(interview, 'made', list);
  return { ...made, questions: { ...made.questions, selection: next } };
}

/** The interview with one question swapped for the next of its family, or null where there is no other. */
function swapInList(interview: Interview, id: string, { bank, asker }: Tools): Interview | null {
  const { items } = interview.questions;
  const item = items.find((one) => one.id === id);
  const next = item ? swapQuestion(bank, asker, items, item) : null;
  return next === null ? null : withList(interview, 'swapped', changeItem(items, id, next));
}

/** Why a question is on the list, in sentences. */
function reasonsInWords(question: Question, isMustAsk: boolean, { asker }: Tools): string {
  return reasonsFor(question, asker, isMustAsk)
    .map((reason) => reasonText(reason))
    .join(' ');
}

/** Puts the list on the clipboard as text. Call it straight from the click. False where the browser refuses. */
function copyList(list: ListToTake): Promise<boolean> {
  return copyText(listAsText(list));
}

/** Saves the list as a file, with a box to tick for each question. */
function downloadList(list: ListToTake): void {
  downloadText(listFileName(list.contact), listAsMarkdown(list), 'text/markdown');
}

/** What the list can be seen and changed without. Only load-engine.ts imports it, when somebody works with the page. */
export const engine = {
  makeList,
  swapInList,
  reasonsInWords,
  copyList,
  downloadList,
  listAsText,
  AimLines,
  KnownLines,
  Remarks,
  loadShareLink: () => import('../shared-list/ShareLink.tsx'),
};

export type Engine = typeof engine;
