import { printPage } from '../../../platform/print.ts';
import { AimAnswers } from './AimAnswers.tsx';
import type { DebriefTools } from './DebriefForm.tsx';
import { Judging } from './Judging.tsx';
import { Leads } from './Leads.tsx';
import { LookingBack } from './LookingBack.tsx';
import { OwnSteps } from './OwnSteps.tsx';
import { Verdict } from './Verdict.tsx';

interface MakingOfItProps {
  base: string;
  tools: DebriefTools;
  /** The day of the talk, or null. */
  day: string | null;
  fewestPeople: number;
}

/** What to make of the notes: what they tell, whom they lead to, what to do, and from the next day on a verdict. */
export function MakingOfIt({ base, tools, day, fewestPeople }: MakingOfItProps) {
  return (
    <>
      <AimAnswers tools={tools} />
      <LookingBack tools={tools} />
      <Leads base={base} tools={tools} />
      <OwnSteps tools={tools} />
      <Judging tools={tools} />
      <Verdict base={base} tools={tools} day={day} fewestPeople={fewestPeople} />
      <div class="button-row">
        <button type="button" class="button-quiet" onClick={printPage}>
          Print the debrief
        </button>
        <p class="field-hint">Everything that you wrote, as text. A4 and Letter both fit.</p>
      </div>
    </>
  );
}
