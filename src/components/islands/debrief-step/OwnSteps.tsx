import { useRef } from 'preact/hooks';
import { addNextStep, changeNextStep } from '../../../domain/debrief/write-debrief.ts';
import { removeFromDebrief } from '../../../domain/interview/remove-note.ts';
import { newId } from '../../../platform/new-id.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { DebriefTools } from './DebriefForm.tsx';
import { useFocusOnAdded } from './use-focus-on-added.ts';

/** What the asker means to do, each with a day; the follow-up takes them up. */
export function OwnSteps({ tools }: { tools: DebriefTools }) {
  const { interview, act, write } = tools;
  const { nextSteps } = interview.debrief;
  const heading = useRef<HTMLHeadingElement>(null);
  const { list, noteAdded } = useFocusOnAdded(nextSteps.length);
  return (
    <section aria-labelledby="steps-heading">
      <h2 id="steps-heading" tabIndex={-1} ref={heading}>
        Next steps
      </h2>
      <p class="field-hint">
        What you promised, and what you want to try. With a day, a step comes into the follow-up beside the thank-you.
      </p>
      {nextSteps.length > 0 && (
        <ol class="card-list" ref={list}>
          {nextSteps.map((step, index) => (
            <li key={step.id} class="debrief-step">
              <TextField
                label={`Step ${index + 1}`}
                value={step.text}
                onText={(text) => write((debrief) => changeNextStep(debrief, step.id, { text }))}
              />
              <TextField
                label={`Day of step ${index + 1}`}
                type="date"
                optional
                value={step.date}
                onText={(date) => write((debrief) => changeNextStep(debrief, step.id, { date }))}
              />
              <label class="choice choice-plain">
                <input
                  type="checkbox"
                  checked={step.isDone}
                  onChange={(event) => {
                    const isDone = event.currentTarget.checked;
                    write((debrief) => changeNextStep(debrief, step.id, { isDone }));
                  }}
                />
                <span>
                  Done<span class="visually-hidden">: step {index + 1}</span>
                </span>
              </label>
              <button
                type="button"
                class="button-link"
                onClick={() => {
                  act((now) => removeFromDebrief(now, 'next-step', step.id));
                  heading.current?.focus({ preventScroll: true });
                }}
              >
                Remove step {index + 1}
              </button>
            </li>
          ))}
        </ol>
      )}
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          noteAdded();
          write((debrief) => addNextStep(debrief, { id: newId(), text: '', date: '', isDone: false }));
        }}
      >
        Add a next step
      </button>
    </section>
  );
}
