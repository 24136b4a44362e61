import type { Interview } from '../interview/interview.ts';
import { dayNumber } from '../schedule/calendar-date.ts';
import { tidy } from '../text/tidy.ts';
import { statusOn, type PlannedStep } from './planned-step.ts';

/**
 * The asker’s own next steps that have a day, as they stand on `today`. One that was dropped is open again once it has
 * another day.
 */
export function ownSteps({ debrief, followUp }: Interview, today: string): PlannedStep[] {
  const isDropped = (key: string, date: string) =>
    followUp.changes.some((change) => change.key === key && change.counted === date && change.state === 'dropped');
  return debrief.nextSteps
    .filter(({ date }) => dayNumber(date) !== null)
    .map(({ id, text, date, isDone }) => {
      const key = `next-step-${id}`;
      const settled = isDropped(key, date) ? ('dropped' as const) : null;
      const status = isDone ? ('done' as const) : settled;
      return {
        key,
        kind: 'next-step',
        title: tidy(text) === '' ? 'A next step' : tidy(text),
        date,
        due: date,
        counted: date,
        why: 'You wrote this down after the talk.',
        situation: null,
        status: status ?? statusOn(today, date, date),
        isMoved: false,
        reopening: status === null ? null : 'possible',
        note: '',
      };
    });
}
