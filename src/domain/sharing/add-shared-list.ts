import { newInterview, type Interview } from '../interview/interview.ts';
import { isCompleteFinding } from '../questions/candidates.ts';
import { familyOrder } from '../questions/family.ts';
import { insertInTalkOrder, type ListItem } from '../questions/question-list.ts';
import { paceMinutes } from '../questions/talk-minutes.ts';
import { LIST_MOST } from '../saving/reader.ts';
import type { BankLine } from './bank-line.ts';
import { sharedText, type SharedList, type SharedQuestion } from './shared-list.ts';

/** A line before it has an id in its list. */
export type NewLine = Omit<ListItem, 'id'>;

/** Why a question of a shared list is not added. */
export type LeftOut = 'gone' | 'there' | 'known' | 'lacks-finding' | 'no-room';

/** What adding a shared list would do. */
export interface Addition {
  lines: NewLine[];
  leftOut: LeftOut[];
}

/**
 * What a shared list adds to an interview: questions that are not there yet, in the order of the list. A question built
 * from a finding is added for the first finding that fits, and left out where there is none. `talkMinutes` is the
 * length of the talk.
 */
export function planAddition(
  list: SharedList,
  interview: Interview,
  bank: ReadonlyMap<string, BankLine>,
  talkMinutes: number,
): Addition {
  const lines: NewLine[] = [];
  const leftOut: LeftOut[] = [];
  for (const question of list.questions) {
    const there = [...interview.questions.items, ...lines];
    const line = there.length < LIST_MOST ? lineFor(question, { there, interview, bank, talkMinutes }) : 'no-room';
    if (typeof line === 'string') leftOut.push(line);
    else lines.push(line);
  }
  return { lines, leftOut };
}

interface Place {
  there: readonly NewLine[];
  interview: Interview;
  bank: ReadonlyMap<string, BankLine>;
  talkMinutes: number;
}

function lineFor(question: SharedQuestion, { there, interview, bank, talkMinutes }: Place): NewLine | LeftOut {
  if (!('questionId' in question)) {
    const { ownText, family, minutes } = question;
    const isThere = there.some(({ from, text }) => from.kind === 'own' && sharedText(text ?? '') === ownText);
    return isThere ? 'there' : { from: { kind: 'own' }, text: ownText, family, minutes, ...UNMARKED };
  }
  const { questionId } = question;
  const found = bank.get(questionId);
  if (!found) return 'gone';
  if (there.some(({ from }) => from.kind === 'bank' && from.questionId === questionId)) return 'there';
  if (interview.questions.known.includes(questionId)) return 'known';
  const finding = interview.findings.find((one) => one.kind === found.finding && isCompleteFinding(one));
  if (found.finding !== null && !finding) return 'lacks-finding';
  return {
    from: { kind: 'bank', questionId, findingId: finding?.id ?? null },
    text: null,
    family: found.family,
    minutes: paceMinutes(found.minutes, talkMinutes),
    ...UNMARKED,
  };
}

const UNMARKED = { mustAsk: false, locked: false };

/** The interview with the lines in their places in the talk. Nothing is replaced; the list as it was can be put back. */
export function addLines(interview: Interview, lines: readonly NewLine[], newId: () => string): Interview {
  if (lines.length === 0) return interview;
  const { items } = interview.questions;
  const longer = lines.reduce(
    (all: ListItem[], line) => insertInTalkOrder(all, { id: newId(), ...line }, familyOrder),
    [...items],
  );
  return {
    ...interview,
    questions: { ...interview.questions, items: longer },
    // Not 'added': undoing that puts an own question back into the field where it was typed, and these were not typed here.
    undo: { kind: 'list', change: 'shared', items },
  };
}

/**
 * A new interview with the purpose, the length and the questions of a shared list, in its order. `field` is the one to
 * take, null where the site does not have the one of the list. `createdAt`: UTC, ISO 8601.
 */
export function interviewFromList(
  { purpose, field, minutes }: Pick<SharedList, 'purpose' | 'field' | 'minutes'>,
  lines: readonly NewLine[],
  { newId, createdAt }: { newId: () => string; createdAt: string },
): Interview {
  const empty = newInterview(newId(), createdAt);
  const items = lines.map((line) => ({ id: newId(), ...line }));
  return { ...empty, purpose, field, minutes, questions: { ...empty.questions, items } };
}
