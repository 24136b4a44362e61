import type { Purpose } from '../interview/purpose.ts';
import type { Family } from '../questions/family.ts';
import { tidy } from '../text/tidy.ts';

/** A question of the bank by its id, or one that the sender wrote. */
export type SharedQuestion =
  | { questionId: string }
  /** `minutes` for question and answer, in halves, 0.5 to 60. */
  | { ownText: string; family: Family; minutes: number };

/** A question list as it travels in a link: nothing in it tells of the sender, of a contact or of what was found. */
export interface SharedList {
  purpose: Purpose | null;
  /** Id of a field pack, or null. */
  field: string | null;
  /** Length of the talk in whole minutes, 1 to 180, or null. */
  minutes: number | null;
  /** In their order, 1 to 60. */
  questions: SharedQuestion[];
}

/** Questions in one link, at most. */
export const QUESTIONS_MOST = 60;

/** Characters of one own question in a link, at most. */
export const OWN_TEXT_MOST = 300;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ID_MOST = 80;

/** Halves of emoji that are alone, and marks that turn the direction of everything after them. */
const UNFIT = /[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** True for what can be the id of a question or of a field; anything else may be text that somebody typed. */
export function isContentId(text: string): boolean {
  return text.length <= ID_MOST && ID.test(text);
}

/** An own question as it travels: one tidy line without control characters; empty where nothing can be seen. */
export function sharedText(text: string): string {
  return tidy(text.replaceAll(UNFIT, ''));
}

/** True for the length of a talk that an interview can hold, in whole minutes. */
export function isTalkLength(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 180;
}

/** True for the minutes of one question: halves from 0.5 to 60. */
export function isQuestionLength(minutes: number): boolean {
  return Number.isInteger(minutes * 2) && minutes >= 0.5 && minutes <= 60;
}
