import type { Interview } from '../../../domain/interview/interview.ts';
import type { Step } from '../../../domain/interview/steps.ts';
import { foremostState } from '../../../domain/saving/record-state.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import type { SavedRecord } from '../../../stores/record.ts';
import { NoticeMissing } from './NoticeMissing.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { useAwake } from '../questions-step/use-awake.ts';
import { useLoaded } from '../questions-step/use-loaded.ts';
import { useFollowed } from './use-followed.ts';

// These follow the state of a record by themselves: it changes with every key, and the step around them need not.

interface RecordNoticeProps {
  base: string;
  step: Step;
  id: string;
  record: SavedRecord<Interview>;
}

const loadNotice = () => import('./StateNotice.tsx');

/**
 * What the visitor must decide about the interview, if anything. It is fetched with the first touch, before there is
 * trouble: trouble may cut the way to it.
 */
export function RecordNotice({ record, ...props }: RecordNoticeProps) {
  const state = useFollowed(record.$state);
  const isFine = state.kind === 'saved' || state.kind === 'empty';
  const isAwake = useAwake();
  const notice = useLoaded(loadNotice, isAwake || !isFine);
  if (isFine || notice === 'loading') return null;
  if (typeof notice === 'object') return <notice.StateNotice {...props} record={record} state={state} />;
  return <NoticeMissing />;
}

/** Whether everything that was typed is saved. */
export function RecordStatus({ record }: { record: SavedRecord<Interview> }) {
  const state = useFollowed(record.$state);
  const myState = useFollowed(myDetails.record.$state);
  return <SaveStatus id="save-status" state={foremostState([state, myState])} />;
}
