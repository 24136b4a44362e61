import { useStore } from '@nanostores/preact';
import { interviewName } from '../../../domain/interview/interview-name.ts';
import { interviews } from '../../../stores/on-this-device.ts';
import { stepAddress } from '../session/step-address.ts';

/** Interviews shown on the first page. */
const SHOWN_MOST = 3;

/** For somebody who has been here before: straight back to what they were preparing. Nothing for everybody else. */
export function CarryOn({ base }: { base: string }) {
  const list = useStore(interviews.$list);
  const readable = list.flatMap(({ opened }) => (opened.kind === 'good' ? [opened.value] : []));
  if (readable.length === 0) return null;
  return (
    <section class="carry-on" aria-labelledby="carry-on-heading">
      <h2 id="carry-on-heading">Carry on where you were</h2>
      <ul>
        {readable.slice(0, SHOWN_MOST).map((interview) => (
          <li key={interview.id}>
            <a href={stepAddress(base, 'hub', interview.id)}>{interviewName(interview)}</a>
          </li>
        ))}
      </ul>
      {readable.length > SHOWN_MOST && <a href={stepAddress(base, 'hub', null)}>All your interviews</a>}
    </section>
  );
}
