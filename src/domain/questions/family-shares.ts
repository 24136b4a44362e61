import type { ToolNorms } from '../norms/tool-norms.ts';
import { FAMILY_IDS, type Family } from './family.ts';

/** Of the minutes beyond a talk of the usual length, the part that goes to families for which it has none. */
const NEW_PART = 0.3;

/**
 * Minutes that each family should get in a talk of this length: those of the norm agenda in proportion; and in a longer
 * talk than usual, a part of what it is longer for the families (trends, culture) that the usual length has no room for.
 */
export function familyShares(minutes: number, { agenda, talkLength }: ToolNorms): Record<Family, number> {
  const agendaTotal = FAMILY_IDS.reduce((sum, family) => sum + agenda[family], 0);
  const left = FAMILY_IDS.filter((family) => agenda[family] === 0);
  const beyond = left.length === 0 ? 0 : Math.max(minutes - talkLength.usual, 0) * NEW_PART;
  const share = (family: Family) =>
    agenda[family] === 0 ? beyond / left.length : (agenda[family] / agendaTotal) * (minutes - beyond);
  return {
    opening: share('opening'),
    path: share('path'),
    work: share('work'),
    'hard-parts': share('hard-parts'),
    'entry-and-skills': share('entry-and-skills'),
    trends: share('trends'),
    culture: share('culture'),
    advice: share('advice'),
    people: share('people'),
    closing: share('closing'),
  };
}
