import { useRef } from 'preact/hooks';
import { isSameWording } from '../../../domain/compare/same-wording.ts';
import { aimAnswers, answerAim } from '../../../domain/debrief/write-debrief.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { DebriefTools } from './DebriefForm.tsx';

/** What is now known about each aim; nothing where there is none. */
export function AimAnswers({ tools }: { tools: DebriefTools }) {
  const { interview, write } = tools;
  const seen = useRef<readonly string[]>([]);
  const told = aimAnswers(interview.debrief, interview.aims);
  // A field that was emptied stays where it is until the page is left.
  const emptied = seen.current
    .filter((aim) => !told.some((one) => isSameWording(one.aim, aim)))
    .map((aim) => ({ aim, text: '' }));
  const answers = [...told, ...emptied];
  seen.current = answers.map(({ aim }) => aim);
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="aims-heading">
      <h2 id="aims-heading">What you wanted to find out</h2>
      {answers.map(({ aim, text }, index) => (
        <TextField
          // Two aims may have the same words, and an aim has no id.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${index} ${aim}`}
          label={aim}
          hint={hintOf(aim, interview.aims)}
          lines="several"
          value={text}
          onText={(next) => write((debrief) => answerAim(debrief, aim, next))}
        />
      ))}
    </section>
  );
}

function hintOf(aim: string, aims: readonly string[]): string {
  return aims.some((one) => isSameWording(one, aim))
    ? 'What you know about it now, and what you still do not.'
    : 'You have worded this aim otherwise since. Your answer stays here.';
}
