import { FAMILY_IDS, type Family } from './family.ts';
import type { Kept } from './plan.ts';
import type { Ranked } from './rank.ts';
import { requestVerbOf } from './request-verb.ts';

/** Families of which a list holds one question. */
export const SINGLE: readonly Family[] = ['opening', 'closing'];

/** Ranked questions, ready to choose from: each group from best to least. */
export interface Pool {
  /** Not built from a finding, by family. */
  general: ReadonlyMap<Family, readonly Ranked[]>;
  personal: readonly Ranked[];
}

/** What there is to choose from, and what is on the list so far. */
export interface Choice {
  pool: Pool;
  picked: readonly Ranked[];
  kept: readonly Kept[];
}

/** Sorts ranked questions into a pool. */
export function poolOf(ranked: readonly Ranked[]): Pool {
  const general = new Map<Family, Ranked[]>(FAMILY_IDS.map((family) => [family, []]));
  for (const one of ranked) if (one.findingId === null) general.get(one.question.family)?.push(one);
  return { general, personal: ranked.filter((one) => one.findingId !== null) };
}

/** True where a question repeats no intent that is on the list. */
export function isFreeBeside(one: Ranked, picked: readonly Ranked[], kept: readonly Kept[]): boolean {
  return (
    !picked.some((other) => other.question.intent === one.question.intent) &&
    !kept.some((other) => other.intent === one.question.intent)
  );
}

/** True where a question comes near to an aim. */
export function servesAim(one: Ranked, aim: string): boolean {
  return one.serves.some((served) => served.aim === aim);
}

/** The general question that comes nearest to an aim, of these the shortest where `areShort`, else the best. */
export function bestForAim(aim: string, areShort: boolean, { pool, picked, kept }: Choice): Ranked | undefined {
  const nearness = (one: Ranked) => one.serves.find((served) => served.aim === aim)?.nearness ?? 0;
  const able = FAMILY_IDS.filter((family) => !SINGLE.includes(family))
    .flatMap((family) => pool.general.get(family) ?? [])
    .filter((one) => servesAim(one, aim) && isFreeBeside(one, picked, kept));
  const order = (one: Ranked, other: Ranked) =>
    (areShort ? one.minutes - other.minutes : 0) || nearness(other) - nearness(one) || other.score - one.score;
  return able.toSorted(order)[0];
}

/** Minutes of the shortest general question of a family that may stand beside what is picked. */
export function leastMinutes(family: Family, { pool, picked, kept }: Choice): number {
  const free = (pool.general.get(family) ?? []).filter((one) => isFreeBeside(one, picked, kept));
  return free.reduce((least, one) => Math.min(least, one.minutes), Number.POSITIVE_INFINITY);
}

/**
 * The best general question of a family that fits into `room` minutes beside what is picked. What is picked lowers the
 * worth of more of its sort, so that a list is not all about one field, one position or one aim, and does not begin
 * question after question with “Think of”. A pupil's list may be about pupils: its questions are in short words.
 */
export function bestOf(family: Family, room: number, { pool, picked, kept }: Choice): Ranked | undefined {
  const forAudience = picked.filter((one) => one.question.audiences.length > 0).length;
  const forField = picked.filter((one) => one.question.fields.length > 0).length;
  const forAim = new Map<string, number>();
  for (const { aim } of picked.flatMap((one) => one.serves)) forAim.set(aim, (forAim.get(aim) ?? 0) + 1);
  const verbs = picked.map((one) => requestVerbOf(one.question.text));
  const sameVerb = (verb: string | null) => (verb === null ? 0 : verbs.filter((other) => other === verb).length);
  const worth = ({ score, serves, question }: Ranked) =>
    score -
    (forAim.get(serves[0]?.aim ?? '') ?? 0) * 1.25 -
    sameVerb(requestVerbOf(question.text)) * 1.5 -
    (question.audiences.length > 0 && !question.audiences.includes('pupil') ? forAudience * 1.5 : 0) -
    (question.fields.length > 0 ? forField * 0.75 : 0);
  let best: Ranked | undefined;
  for (const one of pool.general.get(family) ?? []) {
    // From best to least, and nothing is worth more than its score: what follows cannot be better.
    if (best !== undefined && worth(best) >= one.score) break;
    if (one.minutes > room || (best !== undefined && worth(one) <= worth(best))) continue;
    if (isFreeBeside(one, picked, kept)) best = one;
  }
  return best;
}
