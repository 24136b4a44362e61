import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import { undoText } from '../../../domain/interview/undo.ts';
import { NO_HISTORY, noteChange, undoLast } from '../../../domain/interview/undo-history.ts';

export type Edit = (interview: Interview) => Interview;

interface UndoTools {
  /** Changes the interview, and notes how to take it back. */
  act: (edit: Edit) => void;
  /** Takes the last change back. */
  undo: () => void;
}

/** Changes that can be undone one after another, back to the start of the visit, also by Ctrl or Cmd with Z. */
export function useUndo(change: (edit: Edit) => void, announce: (text: string) => void): UndoTools {
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
        if (now.undo === null) return now;
        announce(`Undone: ${undoText(now.undo)}`);
        const undone = undoLast(history.current, now);
        history.current = undone.history;
        return undone.interview;
      }),
    [change, announce],
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
  return { act, undo };
}

/** In a field, the same keys take back what was typed there. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input:not([type="radio"], [type="checkbox"])');
}
