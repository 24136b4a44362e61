import type { Interview } from '../../../domain/interview/interview.ts';
import type { Step } from '../../../domain/interview/step.ts';
import { goTo } from '../../../platform/address.ts';
import { interviews } from '../../../stores/on-this-device.ts';
import type { SavedRecord } from '../../../stores/record.ts';
import { DecisionNotice, waysOutOfConflict } from './DecisionNotice.tsx';
import { stepAddress } from './step-address.ts';

interface ConflictNoticeProps {
  base: string;
  step: Step;
  record: SavedRecord<Interview>;
}

/** Two tabs changed one interview. Nothing is written before the visitor has chosen. */
export function ConflictNotice({ base, step, record }: ConflictNoticeProps) {
  const keepBoth = () => {
    const mine = record.$value.get();
    if (mine === null) return;
    const copy = interviews.create(mine);
    if (copy.$state.get().kind !== 'saved') return;
    record.useTheirs();
    goTo(stepAddress(base, step, copy.$value.get()?.id ?? null));
  };
  return (
    <DecisionNotice
      ways={[{ label: 'Keep both', choose: keepBoth }, ...waysOutOfConflict(record)]}
      hint="“Keep both” makes a second interview out of what is in this tab."
    >
      This interview was changed in another tab while you typed here. What do you want to keep?
    </DecisionNotice>
  );
}
