import { FAMILIES } from '../../../domain/questions/family.ts';
import type { ListItem } from '../../../domain/questions/question-list.ts';
import { totalMinutes } from '../../../domain/questions/plan.ts';

interface MinutesBarProps {
  items: readonly ListItem[];
  /** Length of the talk. */
  minutes: number;
}

/** The minutes of the list against those of the talk, as a drawn bar and in words. */
export function MinutesBar({ items, minutes }: MinutesBarProps) {
  const planned = totalMinutes(items);
  const full = Math.max(planned, minutes);
  let before = 0;
  const parts = FAMILIES.flatMap((family) => {
    const own = totalMinutes(items.filter((item) => item.family === family.id));
    if (own === 0) return [];
    const part = { id: family.id, start: before, length: own };
    before += own;
    return [part];
  });
  return (
    <div class="minutes-bar">
      <svg viewBox={`0 0 ${full} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {parts.map((part) => (
          <rect key={part.id} x={part.start} y="0" width={Math.max(part.length - 0.1, 0.1)} height="1" />
        ))}
        <rect class="minutes-bar-end" x={minutes - 0.06} y="0" width="0.12" height="1" />
      </svg>
      <p>{minutesText(items.length, planned, minutes)}</p>
    </div>
  );
}

function minutesText(count: number, planned: number, minutes: number): string {
  const questions = `${count} ${count === 1 ? 'question' : 'questions'}, ${planned} of ${minutes} minutes planned.`;
  if (planned <= minutes) return questions;
  return `${questions} That is ${planned - minutes} too many: remove a question, or know which ones you would skip.`;
}
