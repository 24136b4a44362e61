import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { Undo } from '../../../domain/interview/removed-thing.ts';
import { NO_HISTORY, noteChange } from '../../../domain/interview/undo-history.ts';
import { useUndoTools } from './use-undo-tools.ts';

export type Edit = (interview: Interview) => Interview;

interface UndoDesk {
  /** Changes the interview, and notes how to take it back. */
  act: (edit: Edit) => void;
  /** Takes the last change back. */
  undo: () => void;
  /** How to undo, as soon as it is loaded. */
  tools: ReturnType<typeof useUndoTools>;
}

/** Changes that can be undone one after another, back to the start of the visit, also by Ctrl or Cmd with Z. */
export function useUndo(newest: Undo | null, change: (edit: Edit) => void, announce: (text: string) => void): UndoDesk {
  const tools = useUndoTools(newest);
  const history = useRef(NO_HISTORY);
  const act = useCallback(
    (edit: Edit) =>
      change((now) => {
        const next = edit(now);
        history.current = noteChange(history.current, now, next);
        return next;
      }),
    [change],
  );
  const undo = useCallback(
    () =>
      change((now) => {
        if (now.undo === null || typeof tools === 'string') return now;
        announce(`Undone: ${tools.undoText(now.undo)}`);
        const undone = tools.undoLast(history.current, now);
        history.current = undone.history;
        return undone.interview;
      }),
    [change, announce, tools],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
      if (!isUndo || isTextField(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
  return { act, undo, tools };
}

/** In a field, the same keys take back what was typed there. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input:not([type="radio"], [type="checkbox"])');
}
