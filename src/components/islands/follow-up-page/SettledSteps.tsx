import type { PlannedStep } from '../../../domain/follow-up/planned-step.ts';
import { formatDay } from '../../../domain/schedule/format-meeting.ts';

interface SettledStepsProps {
  steps: readonly PlannedStep[];
  onReopen: (step: PlannedStep) => void;
}

/** What was done or dropped, each to be taken up again where there is still something to do. */
export function SettledSteps({ steps, onReopen }: SettledStepsProps) {
  if (steps.length === 0) return null;
  return (
    <details class="settled-steps">
      <summary>Done or dropped: {steps.length}</summary>
      <ul class="card-list">
        {steps.map((step) => (
          <li key={step.key}>
            <p class="settled-step">
              {step.title} <span class="tag">{step.status === 'done' ? 'Done' : 'Dropped'}</span>
            </p>
            <p class="field-hint">{formatDay(step.date)}</p>
            {step.reopening === 'possible' && (
              <button type="button" class="button-link" onClick={() => onReopen(step)}>
                Take it up again<span class="visually-hidden"> “{step.title}”</span>
              </button>
            )}
            {step.reopening === 'was-sent' && (
              <p class="field-hint">
                Its message was noted as sent. Remove that note in the step Message to reopen it.
              </p>
            )}
            {step.reopening === 'needless' && (
              <p class="field-hint">What came since has taken its place, so there is nothing to take up again.</p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
