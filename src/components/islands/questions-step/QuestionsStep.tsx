import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import type { Question } from '../../../domain/questions/question.ts';
import { StepFrame } from '../session/StepFrame.tsx';
import { Workshop } from './Workshop.tsx';

interface QuestionsStepProps {
  base: string;
  bank: readonly Question[];
  norms: ToolNorms;
  /** How each field reads inside a sentence, by id. */
  fieldPhrases: Readonly<Record<string, string>>;
}

/** The question list: made by the engine, then the asker's own. */
export function QuestionsStep({ base, ...content }: QuestionsStepProps) {
  return (
    <StepFrame base={base} step="questions" ownUndo>
      {(open) => <Workshop base={base} open={open} content={content} />}
    </StepFrame>
  );
}
