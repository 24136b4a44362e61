import type { ToolNorms } from '../norms/tool-norms.ts';
import { FAMILY_IDS, type Family } from '../questions/family.ts';
import { familyShares } from '../questions/family-shares.ts';
import type { Meeting } from './meeting.ts';

/** Minutes of an agenda come in halves. */
const PARTS_OF_A_MINUTE = 2;

/**
 * The minutes of each part of a talk, in halves; they always add up to its length (whole minutes, or halves). What the
 * asker gave to a part stands, and the other parts share what is left as the norm agenda has it. Where that cannot be,
 * because too much was given or no other part can take the rest, the given minutes are cut or stretched in proportion.
 */
export function agendaOf(minutes: number, given: Meeting['agenda'], norms: ToolNorms): Record<Family, number> {
  const whole = Math.max(0, Math.round(minutes * PARTS_OF_A_MINUTE) || 0);
  const shares = familyShares(minutes, norms);
  const isGiven = (family: Family) => given[family] !== undefined;
  const asked = (family: Family) => Math.max(0, Math.round((given[family] ?? 0) * PARTS_OF_A_MINUTE) || 0);
  const askedInAll = sumOver(FAMILY_IDS, asked);
  const left = whole - askedInAll;
  const others = FAMILY_IDS.filter((family) => !isGiven(family) && shares[family] > 0);
  if (left >= 0 && (left === 0 || others.length > 0)) {
    const rest = dealOut(left, (family) => (others.includes(family) ? shares[family] : 0));
    return inMinutes((family) => (isGiven(family) ? asked(family) : rest(family)));
  }
  return inMinutes(dealOut(whole, askedInAll > 0 ? asked : (family) => shares[family]));
}

/**
 * What is given once the asker sets a part to some minutes, 0 to the length of the talk, rounded to halves. The parts
 * given before stay as they are, but for those that no longer fit: they give way in the order of the talk.
 */
export function withAgendaMinutes(
  given: Meeting['agenda'],
  family: Family,
  minutes: number,
  talkMinutes: number,
): Meeting['agenda'] {
  const most = Math.max(0, talkMinutes);
  const set = Math.min(Math.max(0, Math.round(minutes * PARTS_OF_A_MINUTE) / PARTS_OF_A_MINUTE || 0), most);
  let room = most - set;
  const fitted = FAMILY_IDS.flatMap((one): [Family, number][] => {
    const before = given[one];
    if (one === family) return [[one, set]];
    if (before === undefined) return [];
    const kept = Math.min(before, room);
    room -= kept;
    return [[one, kept]];
  });
  return Object.fromEntries(fitted);
}

/** What is given without one part, which takes its share of the norm again. */
export function withoutAgendaMinutes(given: Meeting['agenda'], family: Family): Meeting['agenda'] {
  return Object.fromEntries(Object.entries(given).filter(([one]) => one !== family));
}

function sumOver(families: readonly Family[], value: (family: Family) => number): number {
  return families.reduce((sum, family) => sum + value(family), 0);
}

/**
 * A whole number of parts dealt out by weight (none negative, one above 0): each family gets its share rounded down, and
 * those that lost most by it get one more until nothing is left.
 */
function dealOut(parts: number, weight: (family: Family) => number): (family: Family) => number {
  const all = sumOver(FAMILY_IDS, weight);
  const exact = (family: Family) => (all > 0 ? (parts * weight(family)) / all : 0);
  const dealt = new Map(FAMILY_IDS.map((family) => [family, Math.floor(exact(family))]));
  const lost = (family: Family) => exact(family) - Math.floor(exact(family));
  const byLoss = FAMILY_IDS.filter((family) => weight(family) > 0).toSorted((one, other) => lost(other) - lost(one));
  const left = parts - sumOver(FAMILY_IDS, (family) => dealt.get(family) ?? 0);
  for (const family of byLoss.slice(0, left)) dealt.set(family, (dealt.get(family) ?? 0) + 1);
  return (family) => dealt.get(family) ?? 0;
}

function inMinutes(parts: (family: Family) => number): Record<Family, number> {
  const minutes = (family: Family) => parts(family) / PARTS_OF_A_MINUTE;
  return {
    opening: minutes('opening'),
    path: minutes('path'),
    work: minutes('work'),
    'hard-parts': minutes('hard-parts'),
    'entry-and-skills': minutes('entry-and-skills'),
    trends: minutes('trends'),
    culture: minutes('culture'),
    advice: minutes('advice'),
    people: minutes('people'),
    closing: minutes('closing'),
  };
}
