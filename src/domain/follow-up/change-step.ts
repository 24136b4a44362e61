import { changeNextStep } from '../debrief/write-debrief.ts';
import type { Interview } from '../interview/interview.ts';
import { dayNumber } from '../schedule/calendar-date.ts';
import type { StepChange } from './follow-up.ts';
import type { PlannedStep } from './planned-step.ts';

/**
 * The interview with a step on another day ("2026-12-03"); an empty day, and the day that is computed, set it back.
 * Unchanged for text that is no date. An own next step takes the day itself.
 */
export function moveStep(interview: Interview, step: PlannedStep, date: string): Interview {
  if (date !== '' && dayNumber(date) === null) return interview;
  const ownId = ownIdOf(step);
  if (ownId !== null) return date === '' ? interview : withOwn(interview, ownId, { date });
  return withChange(interview, step, { movedTo: date === step.counted ? '' : date });
}

/** The interview with a step done, dropped or open again on `today`. An own next step can be done, and is open else. */
export function settleStep(
  interview: Interview,
  step: PlannedStep,
  state: StepChange['state'],
  today: string,
): Interview {
  const ownId = ownIdOf(step);
  if (ownId !== null) {
    const change: Partial<StepChange> = state === 'dropped' ? { state, on: today } : { state: 'open', on: '' };
    return withOwn(withChange(interview, step, change), ownId, { isDone: state === 'done' });
  }
  return withChange(interview, step, { state, on: state === 'open' ? '' : today });
}

/** The interview with the day on which the contact last wrote, "2026-12-03", or empty. */
export function heardOn(interview: Interview, day: string): Interview {
  return { ...interview, followUp: { ...interview.followUp, heardOn: day } };
}

function withOwn(interview: Interview, id: string, change: { date: string } | { isDone: boolean }): Interview {
  return { ...interview, debrief: changeNextStep(interview.debrief, id, change) };
}

/** A change that no longer differs from what is computed is not kept. */
function withChange(interview: Interview, step: PlannedStep, part: Partial<StepChange>): Interview {
  const { changes } = interview.followUp;
  const before = changes.find(({ key }) => key === step.key);
  const still = before?.counted === step.counted ? before.movedTo : '';
  const change: StepChange = {
    key: step.key,
    counted: step.counted,
    movedTo: still,
    state: before?.state ?? 'open',
    on: before?.on ?? '',
    ...part,
  };
  const others = changes.filter(({ key }) => key !== step.key);
  const isKept = change.movedTo !== '' || change.state !== 'open';
  return { ...interview, followUp: { ...interview.followUp, changes: isKept ? [...others, change] : others } };
}

const OWN = 'next-step-';

function ownIdOf({ key, kind }: PlannedStep): string | null {
  return kind === 'next-step' ? key.slice(OWN.length) : null;
}
