import { useId, useState } from 'preact/hooks';
import type { Undo } from '../../../domain/interview/removed-thing.ts';
import { undoText } from '../../../domain/interview/undo.ts';

/** What was taken away last, and the way back. What was taken away here stays in sight while the message is. */
export function UndoBar({ undo, onUndo }: { undo: Undo | null; onUndo: () => void }) {
  const id = useId();
  const [before] = useState(undo);
  if (undo === null) return null;
  return (
    <div class={undo === before ? 'undo-bar' : 'undo-bar undo-bar-fresh'}>
      <span id={id}>{undoText(undo)}</span>
      <button type="button" class="button-quiet" aria-describedby={id} onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
