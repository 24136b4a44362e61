import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import type { RecordState } from '../../../domain/saving/record-state.ts';
import { goTo } from '../../../platform/address.ts';
import { canSave, guardAgainstLeaving, interviews } from '../../../stores/on-this-device.ts';
import type { SavedRecord } from '../../../stores/record.ts';
import { useAwake } from '../session/use-awake.ts';
import { useLoaded } from '../session/use-loaded.ts';
import { RoomHint } from '../session/RoomHint.tsx';
import { SaveStatus } from '../session/SaveStatus.tsx';
import { StateNotice } from '../session/StateNotice.tsx';
import { stepAddress } from '../session/step-address.ts';
import { useNamedInterview, useRecord } from '../session/use-interview.ts';
import { InterviewList } from './InterviewList.tsx';
import { TaskList } from './TaskList.tsx';

interface HubProps {
  base: string;
  /** What is known of every message, as JSON: says what is due. */
  facts: string;
  norms: ToolNorms;
}

const loadDue = () => import('./DueSoon.tsx');

/** Your interviews, or the task list of the one that the address names. */
export function Hub({ base, facts, norms }: HubProps) {
  const named = useNamedInterview();
  if (named.kind === 'record') return <OpenHub base={base} id={named.id} record={named.record} />;
  return <Start base={base} facts={facts} norms={norms} isUnknown={named.kind === 'unknown'} />;
}

function OpenHub({ base, id, record }: { base: string; id: string; record: SavedRecord<Interview> }) {
  const { value, state } = useRecord(record);
  useEffect(() => guardAgainstLeaving([() => record.$state.get()]), [record]);
  return (
    <>
      <StateNotice base={base} step="purpose" id={id} record={record} state={state} />
      {value !== null && <TaskList base={base} interview={value} />}
      <div class="button-row">
        <a class="button-link" href={stepAddress(base, 'hub', null)}>
          All your interviews
        </a>
      </div>
      <Room base={base} />
      <SaveStatus id="save-status" state={state} />
    </>
  );
}

function Start({ base, facts, norms, isUnknown }: HubProps & { isUnknown: boolean }) {
  const list = useStore(interviews.$list);
  const readable = list.flatMap(({ opened }) => (opened.kind === 'good' ? [opened.value] : []));
  const due = useLoaded(loadDue, useAwake() && readable.length > 0);
  const start = () => goTo(stepAddress(base, 'purpose', interviews.create().$value.get()?.id ?? null));
  const isFirst = list.length === 0;
  const [isSaving, setSaving] = useState(canSave);
  return (
    <>
      {isUnknown && (
        <div class="notice notice-warning" role="alert">
          <p>
            The interview in this address is not on this device. It may be in another browser, or it was removed here.
            Your interviews on this device are below; a backup file can bring others over.
          </p>
        </div>
      )}
      {isFirst && (
        <p>
          Nothing is prepared on this device yet. You need a person in mind, or a kind of person. Everything else comes
          step by step, in any order, and nothing is mandatory.
        </p>
      )}
      <InterviewList base={base} onRoom={() => setSaving(canSave())} />
      <Room base={base} />
      <div class="button-row">
        <button type="button" class="button" onClick={start}>
          Start a new interview
        </button>
        <a class="button-link" href={stepAddress(base, 'data', null)}>
          Backup, restore, delete
        </a>
      </div>
      {typeof due === 'object' && <due.DueSoon base={base} interviews={readable} facts={facts} norms={norms} />}
      {isSaving ? (
        <SaveStatus id="save-status" state={EMPTY} />
      ) : (
        <p class="notice notice-warning">
          This browser does not let the page store anything, or its storage is full. You can prepare an interview, print
          it and copy from it, but what you type is gone when you leave the page. Where the storage is full, removing an
          interview and choosing “Remove for good” makes room.
        </p>
      )}
      <p class="field-hint">
        On a shared computer, download a backup when you are done and delete everything on the page “Backup, restore,
        delete”.
      </p>
    </>
  );
}

function Room({ base }: { base: string }) {
  return (
    <RoomHint>
      <a href={stepAddress(base, 'data', null)}>Go to the backup</a>
    </RoomHint>
  );
}

const EMPTY: RecordState = { kind: 'empty' };
