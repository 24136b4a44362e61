import { useId } from 'preact/hooks';
import type { Undo } from '../../../domain/interview/removed-thing.ts';
import { totalMinutes } from '../../../domain/questions/total-minutes.ts';
import type { ListItem } from '../../../domain/questions/question-list.ts';
import type { useUndoTools } from '../session/use-undo-tools.ts';

interface ListBarProps {
  items: readonly ListItem[];
  /** Length of the talk. */
  minutes: number;
  undo: Undo | null;
  tools: ReturnType<typeof useUndoTools>;
  onUndo: () => void;
}

/** How far the list is, and what can be undone. On small screens it stays at the foot of the screen. */
export function ListBar({ items, minutes, undo, tools, onUndo }: ListBarProps) {
  const id = useId();
  return (
    <div class="list-bar screen-only">
      <a class="list-bar-count" href="#your-list">
        <span>
          {items.length} {items.length === 1 ? 'question' : 'questions'},
        </span>{' '}
        <span>
          {totalMinutes(items)} of {minutes} min
        </span>
      </a>
      {undo !== null && typeof tools === 'object' && (
        <div class="list-bar-undo">
          <span id={id}>{tools.undoText(undo)}</span>
          <button type="button" class="button-quiet" aria-describedby={id} onClick={onUndo}>
            Undo
          </button>
        </div>
      )}
    </div>
  );
}
