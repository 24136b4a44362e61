import type { Purpose } from '../interview/purpose.ts';
import type { ListItem } from '../questions/question-list.ts';
import {
  isContentId,
  isQuestionLength,
  isTalkLength,
  OWN_TEXT_MOST,
  QUESTIONS_MOST,
  sharedText,
  type SharedList,
  type SharedQuestion,
} from './shared-list.ts';

/** What a list to share is made from. */
export interface ListSource {
  items: readonly ListItem[];
  purpose: Purpose | null;
  field: string | null;
  /** Length of the talk, or null where none was chosen. */
  minutes: number | null;
}

/** A list that can travel, with what the sender should know about it. */
export interface ShareOffer {
  list: SharedList;
  /** The own questions that can travel, as they would, each once. */
  ownTexts: string[];
  /** Own questions that cannot: nothing in them, or too much. */
  unfitOwn: number;
  /** Questions of the bank that the sender reworded: they travel in the wording of the bank. */
  reworded: number;
  /** Questions built from a finding: they travel without it. */
  personal: number;
  /** Questions that are more than a link holds. */
  beyond: number;
}

/**
 * The list as it may travel: ids of the bank, and the sender's own questions only where asked for. Findings, edited
 * wordings and marks stay behind, and so does everything that is not a valid id. Each question goes once.
 */
export function listToShare({ items, purpose, field, minutes }: ListSource, includesOwn: boolean): ShareOffer {
  const bank = items.filter((item) => item.from.kind === 'bank');
  const own = items.filter((item) => item.from.kind === 'own');
  const fitOwn = own.filter((item) => ownQuestion(item) !== null);
  const all = unique(items.filter((item) => includesOwn || item.from.kind === 'bank').flatMap(sharedQuestion));
  return {
    list: {
      purpose,
      field: field !== null && isContentId(field) ? field : null,
      minutes: minutes !== null && isTalkLength(minutes) ? minutes : null,
      questions: all.slice(0, QUESTIONS_MOST),
    },
    ownTexts: [...new Set(fitOwn.map((item) => sharedText(item.text ?? '')))],
    unfitOwn: own.length - fitOwn.length,
    reworded: bank.filter((item) => item.text !== null).length,
    personal: bank.filter((item) => item.from.kind === 'bank' && item.from.findingId !== null).length,
    beyond: Math.max(0, all.length - QUESTIONS_MOST),
  };
}

function sharedQuestion(item: ListItem): SharedQuestion[] {
  if (item.from.kind === 'bank') return isContentId(item.from.questionId) ? [{ questionId: item.from.questionId }] : [];
  const own = ownQuestion(item);
  return own === null ? [] : [own];
}

function ownQuestion({ text, family, minutes }: ListItem): SharedQuestion | null {
  const ownText = sharedText(text ?? '');
  const isFit = ownText !== '' && ownText.length <= OWN_TEXT_MOST && isQuestionLength(minutes);
  return isFit ? { ownText, family, minutes } : null;
}

/** One question of the bank can stand on a list twice, for two findings; without them it is the same. */
function unique(questions: readonly SharedQuestion[]): SharedQuestion[] {
  const byKey = new Map(
    questions.map((one) => ['questionId' in one ? `bank ${one.questionId}` : `own ${one.ownText}`, one]),
  );
  return [...byKey.values()];
}
