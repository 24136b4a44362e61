import type { Question } from '../../../domain/questions/question.ts';

/** Why a question is worth asking, what to ask next, and what to look up first. */
export function QuestionDetails({ question }: { question: Question }) {
  return (
    <details class="question-details">
      <summary>Why ask it, and what to ask next</summary>
      <p>{question.why}</p>
      {question.lookUpFirst !== undefined && <p>Look up first: {question.lookUpFirst}</p>}
      <ul>
        {question.probes.map((probe) => (
          <li key={probe}>{probe}</li>
        ))}
      </ul>
    </details>
  );
}
