import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { talkMinutesOf } from '../../../domain/questions/asker-of.ts';
import { talkMinuteChoices } from '../../../domain/questions/talk-minutes.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import type { OpenInterview } from './StepFrame.tsx';

interface MinutesChoiceProps {
  open: OpenInterview;
  norms: ToolNorms;
  label: string;
}

/** The length of the talk, from the lengths that the norms name. */
export function MinutesChoice({ open, norms, label }: MinutesChoiceProps) {
  const { interview, change } = open;
  const minutes = talkMinutesOf(interview, norms);
  const all = [...new Set([...talkMinuteChoices(norms, interview.purpose), minutes])].toSorted((a, b) => a - b);
  return (
    <ChoiceGroup
      label={label}
      choices={all.map((choice) => ({ id: String(choice), label: `${choice} minutes` }))}
      chosen={String(minutes)}
      inline
      onChoose={(choice) => change((now) => ({ ...now, minutes: Number(choice) }))}
    />
  );
}
