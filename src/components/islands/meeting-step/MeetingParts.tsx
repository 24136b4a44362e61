import type { ChecklistItem } from '../../../domain/meeting/checklist.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import type { OpenInterview } from '../session/StepFrame.tsx';
import { Agenda } from './Agenda.tsx';
import { Checklist } from './Checklist.tsx';
import { MeetingCalendar } from './MeetingCalendar.tsx';

interface MeetingPartsProps {
  open: OpenInterview;
  norms: ToolNorms;
  checklist: readonly ChecklistItem[];
  announce: (text: string) => void;
}

/** What stands below the fields of the meeting. */
export function MeetingParts({ open, norms, checklist, announce }: MeetingPartsProps) {
  return (
    <>
      <MeetingCalendar open={open} norms={norms} />
      <Checklist open={open} items={checklist} announce={announce} />
      <Agenda open={open} norms={norms} announce={announce} />
    </>
  );
}
