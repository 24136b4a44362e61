import type { Undo } from '../../../domain/interview/removed-thing.ts';
import { useAwake } from './use-awake.ts';
import { useLoaded } from './use-loaded.ts';

const loadUndo = () => import('../../../domain/interview/undo.ts');

/** How to put back what was taken away, and its words: loaded when the visitor does something, or when it is needed. */
export function useUndoTools(undo: Undo | null) {
  const isAwake = useAwake();
  return useLoaded(loadUndo, isAwake || undo !== null);
}
