import { useState } from 'preact/hooks';
import type { RecordState } from '../../../domain/saving/record-state.ts';
import { downloadText } from '../../../platform/download.ts';
import type { SavedRecord } from '../../../stores/record.ts';

interface RecoveryNoticeProps<Value> {
  /** What could not be read: "This interview". */
  what: string;
  record: SavedRecord<Value>;
  state: Extract<RecordState, { kind: 'damaged' }>;
  /** What to start from when nothing else can be had. */
  empty: Value;
}

/** A record that could not be understood: its raw text to download, and ways to go on. Nothing is overwritten unasked. */
export function RecoveryNotice<Value>({ what, record, state, empty }: RecoveryNoticeProps<Value>) {
  const [isDownloaded, setDownloaded] = useState(false);
  const [lacksRoom, setLacksRoom] = useState(false);
  const previous = record.previousCopy();
  const salvaged = record.salvaged();

  function download() {
    downloadText('twenty-good-minutes-damaged.txt', state.raw, 'text/plain');
    setDownloaded(true);
  }
  function goOnWith(value: Value) {
    setLacksRoom(!record.replaceDamaged(value, isDownloaded && lacksRoom));
  }

  return (
    <section class="notice notice-warning" aria-labelledby="recovery-heading">
      <h2 id="recovery-heading">{what} could not be read</h2>
      <p>
        What is saved for it on this device is damaged or incomplete. It has not been changed, and nothing is written
        until you choose. What is wrong:
      </p>
      <ul>
        {state.reasons.slice(0, 5).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div class="button-row">
        <button type="button" class="button" onClick={download}>
          Download the raw data
        </button>
        {previous !== null && (
          <button type="button" class="button-quiet" onClick={() => goOnWith(previous)}>
            Go on with the previous copy
          </button>
        )}
        {salvaged !== null && (
          <button type="button" class="button-quiet" onClick={() => goOnWith(salvaged)}>
            Go on with what can be read
          </button>
        )}
        <button type="button" class="button-quiet" onClick={() => goOnWith(empty)}>
          Start again, empty
        </button>
      </div>
      <p class="field-hint">The damaged text is kept on this device in any case, as long as there is room for it.</p>
      {lacksRoom && (
        <p role="alert">
          There is no room to keep the damaged text. Download the raw data first, then choose again: it will be replaced
          without a copy.
        </p>
      )}
    </section>
  );
}
