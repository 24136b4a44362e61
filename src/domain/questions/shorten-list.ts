import { totalMinutes } from './total-minutes.ts';
import type { Family } from './family.ts';

/** What is left of a list when the talk ends early. */
interface Timed {
  family: Family;
  minutes: number;
  mustAsk: boolean;
}

/** Minutes in which a must-ask can be asked when time is short. */
const BRISK_MOST = 3;

/**
 * The lines to ask in the minutes that are left, in their order: every must-ask first, then the closing, then the others
 * from the front as long as they fit. Must-asks are never dropped: of a norm's three, each in at most three minutes,
 * ten minutes hold all (norm must-asks).
 */
export function shortenList<Line extends Timed>(lines: readonly Line[], minutesLeft: number): Line[] {
  const brisk = (line: Line) => Math.min(line.minutes, BRISK_MOST);
  const kept = new Set(lines.filter((line) => line.mustAsk));
  const used = () => totalMinutes([...kept].map((line) => ({ minutes: brisk(line) })));
  const others = lines.filter((line) => !line.mustAsk);
  const inTurn = [
    ...others.filter((line) => line.family === 'closing'),
    ...others.filter((line) => line.family !== 'closing'),
  ];
  for (const line of inTurn) if (used() + brisk(line) <= minutesLeft) kept.add(line);
  return lines.filter((line) => kept.has(line));
}
