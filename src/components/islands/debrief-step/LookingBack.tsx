import { DEBRIEF_PROMPTS } from '../../../domain/debrief/debrief-texts.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { DebriefTools } from './DebriefForm.tsx';

const PROMPTS = ['surprised', 'changedMind', 'howItRan'] as const;

/** Three open questions to oneself. */
export function LookingBack({ tools }: { tools: DebriefTools }) {
  const { interview, write } = tools;
  return (
    <section aria-labelledby="looking-back-heading">
      <h2 id="looking-back-heading">Looking back</h2>
      {PROMPTS.map((prompt) => (
        <TextField
          key={prompt}
          label={DEBRIEF_PROMPTS[prompt].label}
          hint={DEBRIEF_PROMPTS[prompt].hint}
          lines="several"
          value={interview.debrief[prompt]}
          onText={(text) => write((debrief) => ({ ...debrief, [prompt]: text }))}
        />
      ))}
    </section>
  );
}
