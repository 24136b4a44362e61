import type { ChecklistItem } from '../../../domain/meeting/checklist.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { StepFrame } from '../session/StepFrame.tsx';
import { MeetingForm } from './MeetingForm.tsx';

interface MeetingStepProps {
  base: string;
  norms: ToolNorms;
  /** What to see to before a talk. */
  checklist: readonly ChecklistItem[];
}

/** When, how and where; what to see to before; and the minutes of the talk. */
export function MeetingStep({ base, norms, checklist }: MeetingStepProps) {
  return (
    <StepFrame base={base} step="meeting">
      {(open) => <MeetingForm open={open} norms={norms} checklist={checklist} />}
    </StepFrame>
  );
}
