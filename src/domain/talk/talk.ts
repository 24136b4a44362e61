import type { ListItem } from '../questions/question-list.ts';

/** What became of a question in the talk. */
export const MARK_IDS = ['open', 'asked', 'skipped'] as const;

export type Mark = (typeof MARK_IDS)[number];

/** A few words that were noted down in the talk. */
export interface Jot {
  id: string;
  text: string;
}

/** A question as it went into the talk, with what became of it. Its wording is the bank’s, or the asker’s own. */
export interface TalkQuestion {
  item: ListItem;
  mark: Mark;
  /** Worth coming back to. */
  isStarred: boolean;
  jots: Jot[];
}

/** The last tick or skip, so that it can be taken back. */
export interface MarkBefore {
  questionId: string;
  mark: Mark;
  /** The question that was being asked. */
  currentId: string | null;
}

/**
 * A talk that has begun. It keeps instants (UTC, ISO 8601) and never a running count, so that the clock is right after a
 * reload, after sleep, and after a while in another app.
 */
export interface Talk {
  startedAt: string;
  /** The latest instant that the page saw; what tells that a clock was set back. */
  seenAt: string;
  /** Null while the clock runs. */
  pausedAt: string | null;
  /** Seconds of the pauses that are over. */
  pausedSeconds: number;
  /** Null while the talk goes on. */
  endedAt: string | null;
  /** Minutes that were agreed at the start. */
  firstMinutes: number;
  /** Minutes that are agreed now: those of the start, and those that the contact gave on top. */
  agreedMinutes: number;
  /** In the order of the list. The list may change later; these stay as they were asked. */
  questions: TalkQuestion[];
  /** The question that is being asked, if it was chosen by hand or is being talked about; else the next one is. */
  currentId: string | null;
  /** Jots that belong to no question. */
  jots: Jot[];
  undo: MarkBefore | null;
  /** Whether cues may be heard. */
  hasSound: boolean;
}
