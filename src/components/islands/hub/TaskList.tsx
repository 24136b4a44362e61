import { useStore } from '@nanostores/preact';
import type { Interview } from '../../../domain/interview/interview.ts';
import { interviewName } from '../../../domain/interview/interview-name.ts';
import { progressOf } from '../../../domain/interview/progress.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import { stepAddress } from '../session/step-address.ts';

/** The steps of one interview, with what is in each. Any order is allowed. */
export function TaskList({ base, interview }: { base: string; interview: Interview }) {
  const me = useStore(myDetails.$me);
  return (
    <section aria-labelledby="tasks-heading">
      <h2 id="tasks-heading">{interviewName(interview)}</h2>
      <ol class="card-list task-list">
        {progressOf(interview, me).map(({ step, status, statusText, summary }) => (
          <li key={step.id}>
            <div>
              <a href={stepAddress(base, step.id, interview.id)}>{step.title}</a>
              <p class="field-hint">{summary === '' ? step.hint : summary}</p>
            </div>
            <span class={status === 'open' || status === 'waiting' ? 'tag tag-accent' : 'tag'}>{statusText}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
