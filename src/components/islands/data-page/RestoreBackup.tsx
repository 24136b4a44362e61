import { useState } from 'preact/hooks';
import { interviewName } from '../../../domain/interview/interview-name.ts';
import { openBackup, planRestore, refuseBySize, type OpenedBackup } from '../../../domain/saving/backup.ts';
import { backups } from '../../../stores/backups-on-this-device.ts';
import type { RestoreChoice } from '../../../stores/backups.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { stepAddress } from '../session/step-address.ts';
import { UndoRestore } from './UndoRestore.tsx';

const CHOICES = [
  { id: 'keep-both', label: 'Keep both', hint: 'What is here stays; the one from the backup is added beside it' },
  { id: 'replace', label: 'Use the ones from the backup', hint: 'What is here is replaced; you can undo it' },
] as const;

/** Reads a backup file, shows what restoring would do, and does it on request. */
export function RestoreBackup({ base, onDone }: { base: string; onDone: () => void }) {
  const [opened, setOpened] = useState<OpenedBackup | null>(null);
  const [outcome, setOutcome] = useState('');

  async function read(file: File | undefined) {
    setOutcome('');
    if (!file) return setOpened(null);
    setOpened(refuseBySize(file.size) ?? openBackup(await file.text()));
  }

  function restore(choice: RestoreChoice) {
    if (opened?.kind !== 'readable') return;
    setOutcome(backups.restore(opened.backup, choice) ?? 'Restored.');
    setOpened(null);
    onDone();
  }

  return (
    <section aria-labelledby="restore-heading">
      <h2 id="restore-heading">Restore</h2>
      <div class="field">
        <label class="field-label" for="backup-file">
          Backup file
        </label>
        <p class="field-hint">You see what would change before anything does.</p>
        <input
          id="backup-file"
          class="field-input"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </div>
      {opened?.kind === 'unreadable' && (
        <p class="notice notice-warning" role="alert">
          {opened.why} Nothing was changed.
        </p>
      )}
      {opened?.kind === 'readable' && <Preview opened={opened} onRestore={restore} />}
      <p role="status">{outcome}</p>
      {outcome === 'Restored.' && <a href={stepAddress(base, 'hub', null)}>See your interviews</a>}
      <UndoRestore
        onDone={(text) => {
          setOutcome(text);
          onDone();
        }}
      />
    </section>
  );
}

interface PreviewProps {
  opened: Extract<OpenedBackup, { kind: 'readable' }>;
  onRestore: (choice: RestoreChoice) => void;
}

function Preview({ opened, onRestore }: PreviewProps) {
  const [choice, setChoice] = useState<RestoreChoice>('keep-both');
  const plan = planRestore(opened.backup, backups.here());
  const isEmpty = plan.adds.length === 0 && plan.differs.length === 0 && opened.backup.me === null;
  return (
    <div class="notice">
      <p>
        This backup adds {plan.adds.length}, differs in {plan.differs.length}, and holds {plan.same.length} that you
        have already.
      </p>
      <ul>
        {plan.adds.map((interview) => (
          <li key={interview.id}>New: {interviewName(interview)}</li>
        ))}
        {plan.differs.map((interview) => (
          <li key={interview.id}>Differs: {interviewName(interview)}</li>
        ))}
      </ul>
      {opened.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {plan.differs.length > 0 && (
        <ChoiceGroup label="What about those that differ?" choices={CHOICES} chosen={choice} onChoose={setChoice} />
      )}
      <button type="button" class="button" aria-disabled={isEmpty} onClick={() => !isEmpty && onRestore(choice)}>
        Restore from this file
      </button>
    </div>
  );
}
