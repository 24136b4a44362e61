import type { Interview } from './interview.ts';
import type { Undo } from './removed-thing.ts';

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

/** What can be undone after `undo`: nothing, where the interview came from elsewhere since (another tab, a backup). */
export function olderThan({ newest, older }: UndoHistory, undo: Undo | null): readonly Undo[] {
  return newest === undo && undo !== null ? older : [];
}
