import { newInterview, type Interview } from '../../../domain/interview/interview.ts';
import type { Step } from '../../../domain/interview/progress.ts';
import type { RecordState } from '../../../domain/saving/record-state.ts';
import { downloadText } from '../../../platform/download.ts';
import { now } from '../../../platform/now.ts';
import { sealBackup } from '../../../domain/saving/backup.ts';
import type { SavedRecord } from '../../../stores/record.ts';
import { ConflictNotice } from './ConflictNotice.tsx';
import { RecoveryNotice } from './RecoveryNotice.tsx';
import { stepAddress } from './step-address.ts';

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
            <DownloadButton record={record} />
          </div>
        </div>
      );
    case 'unsaved':
      return (
        <div class="notice notice-warning">
          <p>
            <strong>Nothing is being saved on this device.</strong>{' '}
            {state.reason === 'full'
              ? 'This browser’s storage is full. Your text is still here, in this tab. Download a backup, then make room.'
              : 'This browser does not let the page store anything. Your text is here until you leave this page.'}
          </p>
          <div class="button-row">
            <DownloadButton record={record} />
            <a class="button-quiet" href={stepAddress(base, 'data', null)} target="_blank" rel="noopener">
              See what is stored (new tab)
            </a>
          </div>
        </div>
      );
    case 'saved':
    case 'empty':
      return null;
  }
}

function DownloadButton({ record }: { record: SavedRecord<Interview> }) {
  const download = () => {
    const interview = record.$value.get();
    if (interview === null) return;
    const backup = sealBackup({ interviews: [interview], me: null, unread: {} }, now());
    downloadText('twenty-good-minutes-backup.json', backup, 'application/json');
  };
  return (
    <button type="button" class="button-quiet" onClick={download}>
      Download a backup of this interview
    </button>
  );
}
