import { useMemo } from 'preact/hooks';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import type { Question } from '../../../domain/questions/question.ts';
import { StepFrame } from '../session/StepFrame.tsx';
import { DebriefForm } from './DebriefForm.tsx';

interface DebriefStepProps {
  base: string;
  bank: readonly Question[];
  norms: ToolNorms;
  /** How each field reads inside a sentence, by id. */
  fieldPhrases: Readonly<Record<string, string>>;
  /** How many people to hear in one field (norm people-per-field). */
  fewestPeople: number;
}

/** What the talk has told, written down within ten minutes. */
export function DebriefStep({ base, bank, ...content }: DebriefStepProps) {
  const bankById = useMemo(() => new Map(bank.map((question) => [question.id, question])), [bank]);
  return (
    <StepFrame base={base} step="debrief" ownUndo>
      {(open) => <DebriefForm base={base} open={open} content={{ bankById, ...content }} />}
    </StepFrame>
  );
}
