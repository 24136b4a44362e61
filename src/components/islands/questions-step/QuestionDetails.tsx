import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../../domain/questions/question.ts';
import type { Tools } from './actions.ts';
import { loadEngine } from './load-engine.ts';
import { useEngine } from './use-engine.ts';

interface QuestionDetailsProps {
  question: Question;
  isMustAsk: boolean;
  tools: Tools;
}

/** Why a question is on the list and worth asking, what to look up first, and what to ask next. */
export function QuestionDetails(props: QuestionDetailsProps) {
  const { question } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="question-details screen-only" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why ask it, and what to ask next</summary>
      <p>{question.why}</p>
      {isOpen && <Reasons {...props} />}
      {question.lookUpFirst !== undefined && <p>Look up first: {question.lookUpFirst}</p>}
      {question.probes.length > 0 && (
        <>
          <p>To ask next:</p>
          <ul>
            {question.probes.map((probe) => (
              <li key={probe}>{probe}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** The engine knows them. Without it, the rest says enough. */
function Reasons({ question, isMustAsk, tools }: QuestionDetailsProps) {
  const engine = useEngine();
  useEffect(() => void loadEngine(), []);
  return engine && <p class="question-reason">{engine.reasonsInWords(question, isMustAsk, tools)}</p>;
}
