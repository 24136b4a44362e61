import { EMPTY_ME } from '../../../domain/interview/me.ts';
import type { RecordState } from '../../../domain/saving/record-state.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import { RecoveryNotice } from '../session/RecoveryNotice.tsx';

/** What the visitor must know or decide about their own details as a record; nothing while all is well. */
export function MyDetailsNotice({ state }: { state: RecordState }) {
  const { record } = myDetails;
  switch (state.kind) {
    case 'damaged':
      return <RecoveryNotice what="What you told about yourself" record={record} state={state} empty={EMPTY_ME} />;
    case 'conflict':
      return (
        <div class="notice notice-warning" role="alert">
          <p>Your name or who you are was changed in another tab while you typed here. What do you want to keep?</p>
          <div class="button-row">
            {record.canKeepMine() && (
              <button type="button" class="button" onClick={() => record.keepMine()}>
                Keep what is in this tab
              </button>
            )}
            <button type="button" class="button-quiet" onClick={() => record.useTheirs()}>
              Use the other one
            </button>
          </div>
        </div>
      );
    case 'removed':
      return (
        <div class="notice notice-warning" role="alert">
          <p>
            What you told about yourself was removed in another tab, or by the browser. It is still here, in this tab.
          </p>
          <div class="button-row">
            <button type="button" class="button" onClick={() => record.saveAgain()}>
              Save it again
            </button>
          </div>
        </div>
      );
    case 'unsaved':
      return (
        <p class="notice notice-warning" role="alert">
          What you told about yourself is not being saved on this device. It is still here, in this tab.
        </p>
      );
    case 'newer':
      return <p class="notice notice-warning">A newer version of this page saved your details. Reload the page.</p>;
    case 'saved':
    case 'empty':
      return null;
  }
}
