import type { Interview } from '../../../domain/interview/interview.ts';
import { applyUndo, undoText } from '../../../domain/interview/undo.ts';

interface TalkUndoProps {
  interview: Interview;
  change: (edit: (interview: Interview) => Interview) => void;
}

/** What was taken away from the talk last, and the way back. */
export function TalkUndo({ interview: { undo }, change }: TalkUndoProps) {
  if (undo?.kind !== 'note' || (undo.note.kind !== 'jot' && undo.note.kind !== 'talk')) return null;
  return (
    <p class="talk-undo">
      {undoText(undo)}{' '}
      <button type="button" class="button-link" onClick={() => change(applyUndo)}>
        Put it back
      </button>
    </p>
  );
}
