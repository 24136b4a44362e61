import { stepAddress } from '../session/step-address.ts';

/** What the page is for, before there is anything to lay side by side. */
export function NothingYet({ base }: { base: string }) {
  return (
    <section aria-labelledby="nothing-heading">
      <h2 id="nothing-heading">Nothing to compare yet</h2>
      <p>
        After a talk, the debrief asks what was said to each question. Ask several people two or three of the same
        questions, and their answers stand here beside each other.
      </p>
      <a class="button" href={stepAddress(base, 'hub', null)}>
        Go to your interviews
      </a>
    </section>
  );
}
