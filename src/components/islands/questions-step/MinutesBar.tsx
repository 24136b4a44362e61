import { minutesSegments, type Segment } from '../../../domain/questions/minutes-segments.ts';
import { totalMinutes } from '../../../domain/questions/total-minutes.ts';
import type { ListItem } from '../../../domain/questions/question-list.ts';

interface MinutesBarProps {
  items: readonly ListItem[];
  /** Length of the talk. */
  minutes: number;
}

/** The minutes of the list against those of the talk: a stretch for each part of the talk, its name, and all in words. */
export function MinutesBar({ items, minutes }: MinutesBarProps) {
  const planned = totalMinutes(items);
  const { segments, end } = minutesSegments(items, minutes);
  return (
    <div class="minutes-bar">
      <p>{minutesText(items.length, planned, minutes)}</p>
      <svg aria-hidden="true" focusable="false">
        {segments.map((segment) => (
          <rect key={segment.family} class={`family-${segment.family}`} {...stretch(segment)} />
        ))}
        {planned > minutes && <rect class="minutes-over" x={`${end}%`} width={`${100 - end}%`} height="100%" />}
        {planned > minutes && <rect class="minutes-end" x={`${end}%`} width="3" height="100%" />}
        {segments.map(({ family, label, start, length, nameFits }) =>
          nameFits === null ? null : (
            <text key={family} class={`on-family fits-${nameFits}`} x={`${start + length / 2}%`} y="50%">
              {label}
            </text>
          ),
        )}
      </svg>
      <ul class="minutes-legend" aria-label="Minutes by part of the talk">
        {segments.map(({ family, label, minutes: own }) => (
          <li key={family}>
            <span class={`swatch family-${family}`} aria-hidden="true" />
            {label} <span class="minutes-own">{own} min</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function stretch({ start, length }: Segment) {
  return { x: `${start}%`, width: `${length}%`, height: '100%' };
}

function minutesText(count: number, planned: number, minutes: number): string {
  const questions = `${count} ${count === 1 ? 'question' : 'questions'}, ${planned} of ${minutes} minutes planned.`;
  if (planned <= minutes) return questions;
  return `${questions} That is ${planned - minutes} too many: remove a question, or know which ones you would skip.`;
}
