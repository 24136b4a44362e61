import { FAMILY_IDS, type Family } from './family.ts';
import { totalMinutes } from './total-minutes.ts';

/** Minutes that a list gives to each family, in the order of the talk; families without a question are left out. */
export function familyMinutes(
  lines: readonly { family: Family; minutes: number }[],
): { family: Family; minutes: number }[] {
  return FAMILY_IDS.map((family) => ({
    family,
    minutes: totalMinutes(lines.filter((line) => line.family === family)),
  })).filter(({ minutes }) => minutes > 0);
}
