import type { Interview } from '../../../domain/interview/interview.ts';
import { sealBackup } from '../../../domain/saving/seal-backup.ts';
import { downloadText } from '../../../platform/download.ts';
import { now } from '../../../platform/now.ts';
import type { SavedRecord } from '../../../stores/record.ts';

/** A backup file of one interview as it stands in memory. */
export function DownloadInterview({ record }: { record: SavedRecord<Interview> }) {
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
