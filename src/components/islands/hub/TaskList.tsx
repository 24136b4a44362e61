import type { Interview } from '../../../domain/interview/interview.ts';
import { interviewName, progressOf, type StepProgress } from '../../../domain/interview/progress.ts';
import { stepAddress } from '../session/step-address.ts';

const STATUS_WORDS: Record<StepProgress['status'], string> = { done: 'Done', started: 'Started', open: 'Not started' };

/** The steps of one interview, with what is in each. Any order is allowed. */
export function TaskList({ base, interview }: { base: string; interview: Interview }) {
  return (
    <section aria-labelledby="tasks-heading">
      <h2 id="tasks-heading">{interviewName(interview)}</h2>
      <ol class="card-list task-list">
        {progressOf(interview).map(({ step, status, summary }) => (
          <li key={step.id}>
            <div>
              <a href={stepAddress(base, step.id, interview.id)}>{step.title}</a>
              <p class="field-hint">{summary === '' ? step.hint : summary}</p>
            </div>
            <span class={status === 'open' ? 'tag tag-accent' : 'tag'}>{STATUS_WORDS[status]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
