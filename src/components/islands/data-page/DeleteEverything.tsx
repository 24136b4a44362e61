import { useState } from 'preact/hooks';
import { dropKeptPages } from '../../../platform/keep-page.ts';
import { backups } from '../../../stores/backups-on-this-device.ts';

/** Removes all that this site has stored, after asking once, and says whether it is gone. */
export function DeleteEverything({ base, onDone }: { base: string; onDone: () => void }) {
  const [stage, setStage] = useState<'idle' | 'asking' | 'gone' | 'left'>('idle');
  const remove = () => {
    setStage(backups.deleteEverything().length === 0 ? 'gone' : 'left');
    void dropKeptPages(base);
    onDone();
  };
  return (
    <section aria-labelledby="delete-heading">
      <h2 id="delete-heading">Delete everything</h2>
      <p>For the end of a session on a shared computer. Download a backup first if you want to go on elsewhere.</p>
      {stage === 'asking' ? (
        <div class="notice notice-warning" role="alert">
          <p>This removes every interview and your own details from this browser. It cannot be undone here.</p>
          <div class="button-row">
            <button type="button" class="button" onClick={remove}>
              Delete everything on this device
            </button>
            <button type="button" class="button-quiet" onClick={() => setStage('idle')}>
              Keep it
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button-quiet" onClick={() => setStage('asking')}>
          Delete everything …
        </button>
      )}
      <p role="status">
        {stage === 'gone' && 'Everything is gone from this device. Close other tabs of this site, too.'}
        {stage === 'left' && 'The browser did not let go of everything. Clear the data of this site in its settings.'}
      </p>
    </section>
  );
}
