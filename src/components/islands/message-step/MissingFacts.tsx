import type { Fact } from '../../../domain/messages/missing-facts.ts';
import { stepAddress } from '../session/step-address.ts';

interface MissingFactsProps {
  base: string;
  /** Id of the interview. */
  id: string;
  facts: readonly Fact[];
}

/** What would make this message better, each with the way to the step that asks for it. */
export function MissingFacts({ base, id, facts }: MissingFactsProps) {
  if (facts.length === 0) return null;
  return (
    <div class="missing-facts">
      <h3>It would say more if it knew</h3>
      <ul>
        {facts.map(({ text, step }) => (
          <li key={text}>{step === null ? text : <a href={stepAddress(base, step, id)}>{text}</a>}</li>
        ))}
      </ul>
      <p class="field-hint">What is not known is left out. No gap is left behind.</p>
    </div>
  );
}
