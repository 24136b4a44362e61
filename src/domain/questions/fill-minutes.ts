import { bestOf, SINGLE, type Pool } from './choice.ts';
import { FAMILY_IDS, type Family } from './family.ts';
import type { Kept } from './plan.ts';
import { totalMinutes } from './total-minutes.ts';
import type { Ranked } from './rank.ts';

/**
 * Fills what is left of the talk: always the family that is furthest from its share of the agenda and has a question
 * that still fits, until no question fits or the list is long enough.
 */
export function fillMinutes(
  pool: Pool,
  essentials: readonly Ranked[],
  kept: readonly Kept[],
  talk: { minutes: number; shares: Readonly<Record<Family, number>>; most: number },
): Ranked[] {
  const picked = [...essentials];
  while (picked.length + kept.length < talk.most) {
    const next = nextQuestion(pool, picked, kept, talk);
    if (!next) break;
    picked.push(next);
  }
  return picked;
}

function nextQuestion(
  pool: Pool,
  picked: readonly Ranked[],
  kept: readonly Kept[],
  talk: { minutes: number; shares: Readonly<Record<Family, number>> },
): Ranked | undefined {
  const used = (family: Family) =>
    totalMinutes(picked.filter((one) => one.question.family === family)) +
    totalMinutes(kept.filter((one) => one.family === family));
  const left = talk.minutes - totalMinutes(picked) - totalMinutes(kept);
  const inNeed = FAMILY_IDS.filter((family) => !SINGLE.includes(family))
    .map((family) => ({ family, short: talk.shares[family] - used(family) }))
    .toSorted((one, other) => other.short - one.short);
  for (const { family } of inNeed) {
    const best = bestOf(family, left, { pool, picked, kept });
    if (best) return best;
  }
  return undefined;
}
