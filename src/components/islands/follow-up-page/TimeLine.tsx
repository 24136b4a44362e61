import type { TimePoint } from '../../../domain/follow-up/due-list.ts';
import type { StepStatus } from '../../../domain/follow-up/planned-step.ts';

/** Everything between the asker and one contact, from the first message on. */
export function TimeLine({ points }: { points: readonly TimePoint[] }) {
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="line-heading">
      <h2 id="line-heading">From the first message on</h2>
      <ol class="time-line">
        {points.map(({ kind, day, label, status }, place) => (
          // One thing can stand there twice: a message that was sent again on the same day.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place} data-status={status} data-kind={kind}>
            <span class="time-line-day">{day === '' ? 'Day not noted' : day}</span>
            <span class="time-line-label">{label}</span>
            <span class="field-hint">{STATUS_TEXTS[status]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const STATUS_TEXTS: Readonly<Record<StepStatus, string>> = {
  done: 'Done',
  dropped: 'Dropped',
  overdue: 'Overdue',
  due: 'Due',
  later: 'To come',
};
