import { CONFIDENCE_LEVELS, LEARNED_LEVELS } from '../../../domain/debrief/debrief-texts.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import type { DebriefTools } from './DebriefForm.tsx';

/** How much was new, and how well founded the picture is. Neither is a verdict. */
export function Judging({ tools }: { tools: DebriefTools }) {
  const { interview, write } = tools;
  const { learned, confidence } = interview.debrief;
  return (
    <section aria-labelledby="judging-heading">
      <h2 id="judging-heading">How far does it carry?</h2>
      <ChoiceGroup
        label="How much was new?"
        hint="It tells, over several talks, when you have heard enough."
        choices={LEARNED_LEVELS}
        chosen={learned}
        onChoose={(chosen) => write((debrief) => ({ ...debrief, learned: chosen }))}
      />
      <ChoiceGroup
        label="What does your picture rest on?"
        choices={CONFIDENCE_LEVELS}
        chosen={confidence}
        onChoose={(chosen) => write((debrief) => ({ ...debrief, confidence: chosen }))}
      />
    </section>
  );
}
