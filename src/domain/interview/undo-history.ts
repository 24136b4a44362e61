import type { Interview } from './interview.ts';
import type { Undo } from './removed-thing.ts';
import { applyUndo } from './undo.ts';

/**
 * What can be undone one after another. The newest is saved with the interview; the older ones live in memory and
 * belong to that very newest one: beside any other they mean nothing.
 */
export interface UndoHistory {
  newest: Undo | null;
  /** From the oldest to the latest. */
  older: readonly Undo[];
}

/** The history at the start of a visit. */
export const NO_HISTORY: UndoHistory = { newest: null, older: [] };

/** Changes that can be undone one after another; more than anybody takes back, and no weight in memory. */
const OLDER_MOST = 200;

/** The history after a change of the interview. A change that leaves `undo` alone, such as typing, adds nothing. */
export function noteChange(history: UndoHistory, before: Interview, after: Interview): UndoHistory {
  if (before.undo === after.undo) return history;
  const older = olderThan(history, before.undo);
  const all = before.undo === null ? older : [...older, before.undo];
  return { newest: after.undo, older: after.undo === null ? [] : all.slice(-OLDER_MOST) };
}

/** The interview with its last change taken back and the one before it ready to be, and the history after that. */
export function undoLast(history: UndoHistory, interview: Interview): { interview: Interview; history: UndoHistory } {
  if (interview.undo === null) return { interview, history: NO_HISTORY };
  const older = olderThan(history, interview.undo);
  const next = older.at(-1) ?? null;
  return {
    interview: { ...applyUndo(interview), undo: next },
    history: { newest: next, older: older.slice(0, -1) },
  };
}

/** Nothing, where the interview came from elsewhere since: another tab, a copy that was restored. */
function olderThan({ newest, older }: UndoHistory, undo: Undo | null): readonly Undo[] {
  return newest === undo && undo !== null ? older : [];
}
