import { EMPTY_ME } from '../../../domain/interview/me.ts';
import type { RecordState } from '../../../domain/saving/record-state.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import { DecisionNotice, waysOutOfConflict } from './DecisionNotice.tsx';
import { RecoveryNotice } from './RecoveryNotice.tsx';

/** What the visitor must know or decide about their own details as a record; nothing while all is well. */
export function MyDetailsNotice({ state }: { state: RecordState }) {
  const { record } = myDetails;
  switch (state.kind) {
    case 'damaged':
      return <RecoveryNotice what="What you told about yourself" record={record} state={state} empty={EMPTY_ME} />;
    case 'conflict':
      return (
        <DecisionNotice ways={waysOutOfConflict(record)}>
          Your name or who you are was changed in another tab while you typed here. What do you want to keep?
        </DecisionNotice>
      );
    case 'removed':
      return (
        <DecisionNotice ways={[{ label: 'Save it again', choose: () => record.saveAgain() }]}>
          What you told about yourself was removed in another tab, or by the browser. It is still here, in this tab.
        </DecisionNotice>
      );
    case 'unsaved':
      return (
        <p class="notice notice-warning" role="alert">
          What you told about yourself is not being saved on this device. It is still here, in this tab.
        </p>
      );
    case 'newer':
      return <p class="notice notice-warning">A newer version of this page saved your details. Reload the page.</p>;
    case 'saved':
    case 'empty':
      return null;
  }
}
