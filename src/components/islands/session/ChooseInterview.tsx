import { useStore } from '@nanostores/preact';
import { interviewName } from '../../../domain/interview/interview-name.ts';
import type { Step } from '../../../domain/interview/steps.ts';
import { goTo } from '../../../platform/address.ts';
import { interviews } from '../../../stores/on-this-device.ts';
import { stepAddress } from './step-address.ts';

interface ChooseInterviewProps {
  base: string;
  step: Step;
  /** The address named an interview that is not on this device. */
  isUnknown: boolean;
}

/** For a step whose address names no interview that is here: offers those that are, and a new one. */
export function ChooseInterview({ base, step, isUnknown }: ChooseInterviewProps) {
  const list = useStore(interviews.$list);
  const readable = list.flatMap(({ opened }) => (opened.kind === 'good' ? [opened.value] : []));
  const start = () => {
    goTo(stepAddress(base, step, interviews.create().$value.get()?.id ?? null));
  };
  return (
    <section aria-label="Which interview">
      {isUnknown && (
        <div class="notice notice-warning" role="alert">
          <p>
            The interview in this address is not on this device. It may be in another browser, or it was removed here. A
            backup file can bring it over: <a href={stepAddress(base, 'data', null)}>restore a backup</a>.
          </p>
        </div>
      )}
      {readable.length > 0 && (
        <>
          <h2>Which interview is this for?</h2>
          <ul class="card-list">
            {readable.map((interview) => (
              <li key={interview.id}>
                <a href={stepAddress(base, step, interview.id)}>{interviewName(interview)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {readable.length === 0 && !isUnknown && (
        <p>
          Nothing is prepared on this device yet. What you type is kept in this browser only, and you need no account.
        </p>
      )}
      <button type="button" class="button" onClick={start}>
        Start a new interview
      </button>
    </section>
  );
}
