import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { downloadText } from '../../../platform/download.ts';
import { now } from '../../../platform/now.ts';
import { backups } from '../../../stores/backups-on-this-device.ts';
import { interviews } from '../../../stores/on-this-device.ts';
import { RoomHint } from '../session/RoomHint.tsx';
import { stepAddress } from '../session/step-address.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';

/** Backup, restore, delete, and what is stored where. */
export function DataPage({ base }: { base: string }) {
  const list = useStore(interviews.$list);
  const [version, setVersion] = useState(0);
  const size = backups.size();
  const download = () => {
    downloadText(`twenty-good-minutes-${now().slice(0, 10)}.json`, backups.make(), 'application/json');
  };
  const refresh = () => {
    interviews.refresh();
    setVersion(version + 1);
  };
  return (
    <>
      <section aria-labelledby="backup-heading">
        <h2 id="backup-heading">Backup</h2>
        <p>
          The backup file holds everything that you typed here. Keep it where you keep your other files. It also brings
          your interviews to another browser or device.
        </p>
        <button type="button" class="button" onClick={download}>
          Download a backup file
        </button>
      </section>
      <RestoreBackup base={base} onDone={refresh} />
      <section aria-labelledby="stored-heading">
        <h2 id="stored-heading">What is stored where</h2>
        <p>
          {list.length} {list.length === 1 ? 'interview' : 'interviews'} in {size.records} records,{' '}
          {kilobytes(size.characters)}. All of it is in the storage of this browser (localStorage), under keys that
          begin with “twenty-good-minutes:”. Nothing is on a server, and nobody else can read it, except people who use
          this browser with your account on this device.
        </p>
        <RoomHint>
          <a href={stepAddress(base, 'hub', null)}>Go to your interviews</a>
        </RoomHint>
        <p>
          A browser can lose it: when you clear its data, when a cleaning program runs, in a private window when it
          closes, and in Safari after about seven days without a visit. A backup file is the remedy.
        </p>
      </section>
      <DeleteEverything base={base} onDone={refresh} />
    </>
  );
}

function kilobytes(characters: number): string {
  return `about ${Math.max(1, Math.round(characters / 1000))} thousand characters`;
}
