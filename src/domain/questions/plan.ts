import type { Asker } from './candidates.ts';
import { bestForAim, bestOf, isFreeBeside, leastMinutes, servesAim, type Pool } from './choice.ts';
import type { Family } from './family.ts';
import type { Gist } from './gist.ts';
import type { Ranked } from './rank.ts';
import { totalMinutes } from './total-minutes.ts';

/** The families that every talk has (norms agenda and must-asks). */
export const ESSENTIAL_FAMILIES = ['opening', 'hard-parts', 'advice', 'people', 'closing'] as const satisfies Family[];

/** From so many minutes on there is time for a warm start. */
const START_FROM = 10;

/** The same with the warm start. */
const WANTED_FAMILIES: readonly Family[] = [...ESSENTIAL_FAMILIES, 'path'];

/** Where personal questions are wanted first when there is room, and when there is not. */
const ROOMY: readonly Family[] = ['path', 'work', 'entry-and-skills', 'culture', 'hard-parts', 'trends', 'advice'];
const TIGHT: readonly Family[] = ['hard-parts', 'advice', 'people', 'work', 'path'];

/** After a rejection the feedback is the talk: personal questions stand beside it and take its place last. */
const FEEDBACK_ROOMY: readonly Family[] = ['work', 'path'];
const FEEDBACK_TIGHT: readonly Family[] = ['work', 'people', 'path', 'advice'];

/** What is already on the list, by the asker's own choice, and stays. */
export interface Kept {
  family: Family;
  minutes: number;
  /** Null for the asker's own question. */
  questionId: string | null;
  /** What it finds out; null for the asker's own question. */
  intent: string | null;
  /** The finding it is built from, if any. */
  findingId: string | null;
  mustAsk: boolean;
  /** What it is about. */
  gist: Gist;
}

/** What a list should do for this asker, besides what every list does. */
export interface Wishes {
  /** Findings that want a personal question each. */
  findingIds: readonly string[];
  /** Aims that want a question each. */
  aims: readonly string[];
}

/**
 * The questions that no list goes without: one of each essential family, one personal question for each of the
 * findings named, and one for each aim that the bank can serve, in as many minutes as there are. First with the best
 * questions; where these take too long, with personal questions doing the work of essential families; then with the
 * shortest of each; then with fewer aims; and where what is kept leaves too little room even for these, with fewer
 * personal questions.
 */
export function planEssentials(
  pool: Pool,
  { findingIds, aims }: Wishes,
  kept: readonly Kept[],
  { purpose, minutes, selection }: Pick<Asker, 'purpose' | 'minutes'> & { selection: number },
): Ranked[] {
  const isFeedback = purpose === 'after-rejection';
  const roomy = turned(isFeedback ? FEEDBACK_ROOMY : ROOMY, selection);
  const inOrder = isFeedback ? FEEDBACK_TIGHT : TIGHT;
  const tight = turned(inOrder, selection);
  const essential = ESSENTIAL_FAMILIES;
  const wanted = minutes < START_FROM ? ESSENTIAL_FAMILIES : WANTED_FAMILIES;
  const attempts: Attempt[] = [
    { families: roomy, essential: wanted, areShort: false, findingIds, aims },
    { families: isFeedback ? roomy : tight, essential: wanted, areShort: isFeedback, findingIds, aims },
    { families: tight, essential, areShort: true, findingIds, aims },
    ...aims.map((_aim, index) => ({
      families: tight,
      essential,
      areShort: true,
      findingIds,
      aims: aims.slice(0, -index - 1),
    })),
    ...[...findingIds, null].map((_id, fewer) => ({
      families: inOrder,
      essential,
      areShort: true,
      findingIds: findingIds.slice(0, findingIds.length - fewer),
      aims: [],
    })),
  ];
  const room = minutes - totalMinutes(kept);
  let picked: Ranked[] = [];
  for (const attempt of attempts) {
    picked = pickEssentials(pool, kept, attempt);
    if (totalMinutes(picked) <= room) break;
  }
  return picked;
}

/** One way to pick the essential questions. */
interface Attempt extends Wishes {
  /** Where personal questions are wanted: the first finding in the first family, and so on around. */
  families: readonly Family[];
  /** Families of which one question is taken. */
  essential: readonly Family[];
  /** True where the shortest questions are taken, and not the best. */
  areShort: boolean;
}

/** Families in the same round, begun at another place, so that another list asks another thing about a finding. */
function turned(families: readonly Family[], places: number): Family[] {
  const start = places % families.length;
  return [...families.slice(start), ...families.slice(0, start)];
}

function pickEssentials(
  pool: Pool,
  kept: readonly Kept[],
  { families, essential, areShort, findingIds, aims }: Attempt,
): Ranked[] {
  const picked: Ranked[] = [];
  const personal = areShort ? pool.personal.toSorted((one, other) => one.minutes - other.minutes) : pool.personal;
  for (const [index, findingId] of findingIds.entries()) {
    const own = personal.filter((one) => one.findingId === findingId && isFreeBeside(one, picked, kept));
    const family = turned(families, index).find((name) => own.some((one) => one.question.family === name));
    const choice = own.find((one) => one.question.family === family) ?? own[0];
    if (choice) picked.push(choice);
  }
  for (const aim of aims) {
    if (picked.some((one) => servesAim(one, aim))) continue;
    const choice = bestForAim(aim, areShort, { pool, picked, kept });
    if (choice) picked.push(choice);
  }
  const present = new Set<Family>([...picked.map((one) => one.question.family), ...kept.map((one) => one.family)]);
  for (const family of essential) {
    if (present.has(family)) continue;
    const from = { pool, picked, kept };
    const choice = bestOf(family, areShort ? leastMinutes(family, from) : Number.POSITIVE_INFINITY, from);
    if (choice) picked.push(choice);
  }
  return picked;
}
