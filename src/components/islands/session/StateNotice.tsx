import { newInterview, type Interview } from '../../../domain/interview/interview.ts';
import type { Step } from '../../../domain/interview/steps.ts';
import type { RecordState } from '../../../domain/saving/record-state.ts';
import { now } from '../../../platform/now.ts';
import type { SavedRecord } from '../../../stores/record.ts';
import { ConflictNotice } from './ConflictNotice.tsx';
import { DownloadInterview } from './DownloadInterview.tsx';
import { RecoveryNotice } from './RecoveryNotice.tsx';
import { UnsavedNotice } from './UnsavedNotice.tsx';

interface StateNoticeProps {
  base: string;
  step: Step;
  id: string;
  record: SavedRecord<Interview>;
  state: RecordState;
}

/** What the visitor must know or decide about the interview as a record; nothing while all is well. */
export function StateNotice({ base, step, id, record, state }: StateNoticeProps) {
  switch (state.kind) {
    case 'conflict':
      return <ConflictNotice base={base} step={step} record={record} />;
    case 'damaged':
      return <RecoveryNotice what="This interview" record={record} state={state} empty={newInterview(id, now())} />;
    case 'newer':
      return (
        <div class="notice notice-warning" role="alert">
          <p>This interview was saved by a newer version of this page. It is safe. Reload the page to go on with it.</p>
        </div>
      );
    case 'removed':
      return (
        <div class="notice notice-warning" role="alert">
          <p>
            This interview was removed in another tab, or by the browser. Your text is still here, in this tab only.
          </p>
          <div class="button-row">
            <button type="button" class="button" onClick={() => record.saveAgain()}>
              Save it again
            </button>
            <DownloadInterview record={record} />
          </div>
        </div>
      );
    case 'unsaved':
      return <UnsavedNotice base={base} record={record} reason={state.reason} />;
    case 'saved':
    case 'empty':
      return null;
  }
}
