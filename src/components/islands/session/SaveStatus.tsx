import { saveStatusText, type RecordState } from '../../../domain/saving/record-state.ts';
import { timeOfDay } from '../../../platform/now.ts';
import { Announcer } from '../../ui/Announcer.tsx';

interface SaveStatusProps {
  id: string;
  state: RecordState;
}

/** Says in words whether what was typed is saved. It is read out when that changes, not at every keystroke. */
export function SaveStatus({ id, state }: SaveStatusProps) {
  const isFine = state.kind === 'saved' || state.kind === 'empty';
  const trouble = state.kind === 'conflict' ? 'conflict' : 'failed';
  return (
    <>
      <p class="status" id={id} data-state={isFine ? 'saved' : trouble}>
        {saveStatusText(state, timeOfDay)}
      </p>
      <Announcer text={isFine ? '' : saveStatusText(state, timeOfDay)} />
    </>
  );
}
