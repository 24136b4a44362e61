import type { Interview } from '../../../domain/interview/interview.ts';
import type { UnsavedReason } from '../../../domain/saving/record-state.ts';
import type { SavedRecord } from '../../../stores/record.ts';
import { DownloadInterview } from './DownloadInterview.tsx';
import { MakeRoom } from './MakeRoom.tsx';
import { stepAddress } from './step-address.ts';

interface UnsavedNoticeProps {
  base: string;
  record: SavedRecord<Interview>;
  reason: UnsavedReason;
}

const REASONS: Readonly<Record<UnsavedReason, string>> = {
  full: 'This browser’s storage is full. Your text is still here, in this tab. Download a backup, then make room.',
  blocked: 'This browser does not let the page store anything. Your text is here until you leave this page.',
  'too-long':
    'What you typed is longer than this page can keep. Your text is still here, in this tab. Copy what is too long to a place of its own, then shorten it here: it is saved as soon as it fits.',
};

/** What was typed is in memory only: why, and what to do about it. */
export function UnsavedNotice({ base, record, reason }: UnsavedNoticeProps) {
  return (
    <div class="notice notice-warning">
      <p>
        <strong>Nothing is being saved on this device.</strong> {REASONS[reason]}
      </p>
      {reason === 'full' && <MakeRoom base={base} onRoom={() => record.refresh()} />}
      <div class="button-row">
        <DownloadInterview record={record} />
        <a class="button-quiet" href={stepAddress(base, 'data', null)} target="_blank" rel="noopener">
          See what is stored (new tab)
        </a>
      </div>
      {reason === 'too-long' && (
        <p class="field-hint">The backup holds every word, but what is too long in it cannot be restored here.</p>
      )}
    </div>
  );
}
