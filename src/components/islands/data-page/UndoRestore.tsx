import { useState } from 'preact/hooks';
import { undoLossText } from '../../../domain/saving/undo-restore.ts';
import { backups } from '../../../stores/backups-on-this-device.ts';

interface UndoRestoreProps {
  /** Hears in words how it went. */
  onDone: (outcome: string) => void;
}

/** Takes back the last restore, after saying what would be lost. */
export function UndoRestore({ onDone }: UndoRestoreProps) {
  const [isAsking, setAsking] = useState(false);
  const last = backups.lastRestore();
  if (last === null) return null;
  const undo = () => {
    setAsking(false);
    onDone(undoOutcome(backups.undo().length, backups.lastRestore() !== null));
  };
  const keep = () => {
    setAsking(false);
    backups.keepRestore();
    onDone('The restore stays. Its copy for Undo is gone.');
  };
  if (!isAsking) {
    return (
      <button type="button" class="button-quiet" onClick={() => setAsking(true)}>
        Undo the last restore …
      </button>
    );
  }
  return (
    <div class="notice notice-warning" role="alert">
      <p>
        Undo the last restore{dayOf(last.restoredAt)}? {undoLossText(last.loss)}
      </p>
      <div class="button-row">
        <button type="button" class="button" onClick={undo}>
          Undo the restore
        </button>
        <button type="button" class="button-quiet" onClick={() => setAsking(false)}>
          Keep what is here
        </button>
        <button type="button" class="button-link" onClick={keep}>
          Keep it for good, without Undo
        </button>
      </div>
    </div>
  );
}

function undoOutcome(left: number, canTryAgain: boolean): string {
  if (left === 0) return 'Everything that the restore changed is as it was before.';
  const records = left === 1 ? 'One record is' : `${left} records are`;
  const next = canTryAgain ? 'Make room, then undo again.' : 'Download a backup of what is here.';
  return `Not undone, or not wholly: ${records} not as before, since the browser did not let the page write. ${next}`;
}

/** ", of November 22, 2026", in the visitor's zone; empty where the instant is not known. */
function dayOf(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  return `, of ${new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(date)}`;
}
