import type { Interview } from '../../../domain/interview/interview.ts';
import type { Step } from '../../../domain/interview/progress.ts';
import { foremostState } from '../../../domain/saving/record-state.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import type { SavedRecord } from '../../../stores/record.ts';
import { SaveStatus } from './SaveStatus.tsx';
import { StateNotice } from './StateNotice.tsx';
import { useFollowed } from './use-followed.ts';

// These follow the state of a record by themselves: it changes with every key, and the step around them need not.

interface RecordNoticeProps {
  base: string;
  step: Step;
  id: string;
  record: SavedRecord<Interview>;
}

/** What the visitor must decide about the interview, if anything. */
export function RecordNotice({ record, ...props }: RecordNoticeProps) {
  return <StateNotice {...props} record={record} state={useFollowed(record.$state)} />;
}

/** Whether everything that was typed is saved. */
export function RecordStatus({ record }: { record: SavedRecord<Interview> }) {
  const state = useFollowed(record.$state);
  const myState = useFollowed(myDetails.record.$state);
  return <SaveStatus id="save-status" state={foremostState([state, myState])} />;
}
