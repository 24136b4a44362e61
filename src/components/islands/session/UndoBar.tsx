import { useId, useState } from 'preact/hooks';
import type { Undo } from '../../../domain/interview/removed-thing.ts';
import { PartMissing } from './PartMissing.tsx';
import type { useUndoTools } from './use-undo-tools.ts';

interface UndoBarProps {
  undo: Undo | null;
  tools: ReturnType<typeof useUndoTools>;
  onUndo: () => void;
}

/** What was taken away last, and the way back. What was taken away here stays in sight while the message is. */
export function UndoBar({ undo, tools, onUndo }: UndoBarProps) {
  const id = useId();
  const [before] = useState(undo);
  if (undo === null || tools === 'loading') return null;
  if (tools === 'failed') return <PartMissing />;
  return (
    <div class={undo === before ? 'undo-bar' : 'undo-bar undo-bar-fresh'}>
      <span id={id}>{tools.undoText(undo)}</span>
      <button type="button" class="button-quiet" aria-describedby={id} onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
