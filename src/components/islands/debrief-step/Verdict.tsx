import { LEANINGS } from '../../../domain/debrief/debrief-texts.ts';
import { isVerdictOpen, offerVerdict } from '../../../domain/debrief/verdict.ts';
import { numberInWords } from '../../../domain/text/number-in-words.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { stepAddress } from '../session/step-address.ts';
import { ComeBack } from './ComeBack.tsx';
import type { DebriefTools } from './DebriefForm.tsx';
import { useToday } from '../session/use-today.ts';

interface VerdictProps {
  base: string;
  tools: DebriefTools;
  /** The day of the talk, if there was one. */
  day: string | null;
  fewestPeople: number;
}

/** What the asker makes of it: asked from the day after, and until then an offer to come back. */
export function Verdict({ base, tools, day, fewestPeople }: VerdictProps) {
  const { interview, write } = tools;
  const { verdict } = interview.debrief;
  const offer = offerVerdict(day, useToday());
  const set = (part: Partial<typeof verdict>) =>
    write((debrief) => ({ ...debrief, verdict: { ...debrief.verdict, ...part } }));
  return (
    <section aria-labelledby="verdict-heading">
      <h2 id="verdict-heading">What do you make of it?</h2>
      {offer.kind === 'no-talk' && <p>This is asked from the day after the talk on.</p>}
      {offer.kind === 'wait' && (
        <>
          <p>{offer.text}</p>
          <ComeBack interview={interview} from={offer.from} />
        </>
      )}
      {isVerdictOpen(offer, verdict) && (
        <>
          <ChoiceGroup
            label="Which way do you lean?"
            hint={`This is one voice. Hear at least ${numberInWords(fewestPeople)} people before you decide anything.`}
            choices={LEANINGS}
            chosen={verdict.leaning}
            onChoose={(leaning) => set({ leaning })}
          />
          <TextField
            label="Why, and what would turn you"
            lines="several"
            value={verdict.text}
            onText={(text) => set({ text })}
          />
          <p>
            <a href={stepAddress(base, 'compare', interview.id)}>Lay it beside what others said</a>
          </p>
        </>
      )}
    </section>
  );
}
