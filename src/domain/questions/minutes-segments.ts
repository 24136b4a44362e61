import { familyText } from './family-texts.ts';
import type { Family } from './family.ts';
import { familyMinutes } from './family-minutes.ts';

/** One stretch of the bar of minutes. Start and length are percentages of the whole bar. */
export interface Segment {
  family: Family;
  label: string;
  minutes: number;
  start: number;
  length: number;
  /** From which width of the bar its name fits into it; null where it never does. */
  nameFits: BarWidth | null;
}

/** Widths of the bar that the styles know, in rem. */
const BAR_WIDTHS = [18, 28, 40, 56] as const;

type BarWidth = (typeof BAR_WIDTHS)[number];

/** Room of one letter and of the margins of a name in a segment, in rem. */
const LETTER = 0.48;
const MARGINS = 0.75;

/** The minutes of a list as stretches of a bar, in the order of the talk, and where the talk ends, in percent. */
export function minutesSegments(
  lines: readonly { family: Family; minutes: number }[],
  talkMinutes: number,
): { segments: Segment[]; end: number } {
  const families = familyMinutes(lines);
  const planned = families.reduce((sum, { minutes }) => sum + minutes, 0);
  const whole = Math.max(planned, talkMinutes, 0.5);
  let before = 0;
  const segments = families.map(({ family, minutes }): Segment => {
    const { label } = familyText(family);
    const [start, length] = [(100 * before) / whole, (100 * minutes) / whole];
    before += minutes;
    const needed = (100 * (label.length * LETTER + MARGINS)) / length;
    return { family, label, minutes, start, length, nameFits: BAR_WIDTHS.find((width) => width >= needed) ?? null };
  });
  return { segments, end: (100 * Math.max(talkMinutes, 0)) / whole };
}
