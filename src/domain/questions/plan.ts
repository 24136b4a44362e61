import type { Asker } from './candidates.ts';
import { FAMILY_IDS, type Family } from './family.ts';
import type { Ranked } from './rank.ts';

/** The families that every talk has (norms agenda and must-asks). */
export const ESSENTIAL_FAMILIES = ['opening', 'hard-parts', 'advice', 'people', 'closing'] as const satisfies Family[];

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
  /** What it finds out; null for the asker's own question. */
  intent: string | null;
  /** The finding it is built from, if any. */
  findingId: string | null;
  mustAsk: boolean;
}

/**
 * The questions that no list goes without: one of each essential family, and one personal question for each of the
 * findings named, in as many minutes as there are. First with the best questions; where these take too long, with
 * personal questions doing the work of essential families; then with the shortest of each; and where what is kept
 * leaves too little room even for these, with fewer personal questions.
 */
export function planEssentials(
  ranked: readonly Ranked[],
  findingIds: readonly string[],
  kept: readonly Kept[],
  { purpose, minutes, selection }: Pick<Asker, 'purpose' | 'minutes'> & { selection: number },
): Ranked[] {
  const isFeedback = purpose === 'after-rejection';
  const roomy = turned(isFeedback ? FEEDBACK_ROOMY : ROOMY, selection);
  const inOrder = isFeedback ? FEEDBACK_TIGHT : TIGHT;
  const tight = turned(inOrder, selection);
  const attempts: Attempt[] = [
    { families: roomy, areShort: false, findingIds },
    { families: isFeedback ? roomy : tight, areShort: isFeedback, findingIds },
    { families: tight, areShort: true, findingIds },
    ...[...findingIds, null].map((_id, fewer) => ({
      families: inOrder,
      areShort: true,
      findingIds: findingIds.slice(0, findingIds.length - fewer),
    })),
  ];
  const room = minutes - totalMinutes(kept);
  let picked: Ranked[] = [];
  for (const attempt of attempts) {
    picked = pickEssentials(ranked, kept, attempt);
    if (totalMinutes(picked) <= room) break;
  }
  return picked;
}

/** One way to pick the essential questions. */
interface Attempt {
  /** Where personal questions are wanted: the first finding in the first family, and so on around. */
  families: readonly Family[];
  /** True where the shortest questions are taken, and not the best. */
  areShort: boolean;
  findingIds: readonly string[];
}

/** Families in the same round, begun at another place, so that another list asks another thing about a finding. */
function turned(families: readonly Family[], places: number): Family[] {
  const start = places % families.length;
  return [...families.slice(start), ...families.slice(0, start)];
}

/** Minutes of several questions together. */
export function totalMinutes(questions: readonly { minutes: number }[]): number {
  return questions.reduce((sum, question) => sum + question.minutes, 0);
}

function pickEssentials(
  ranked: readonly Ranked[],
  kept: readonly Kept[],
  { families, areShort, findingIds }: Attempt,
): Ranked[] {
  const picked: Ranked[] = [];
  const personal = ranked.filter((one) => one.findingId !== null);
  if (areShort) personal.sort((left, right) => left.minutes - right.minutes);
  for (const [index, findingId] of findingIds.entries()) {
    const own = personal.filter((one) => one.findingId === findingId && isFreeBeside(one, picked, kept));
    const family = turned(families, index).find((name) => own.some((one) => one.question.family === name));
    const choice = own.find((one) => one.question.family === family) ?? own[0];
    if (choice) picked.push(choice);
  }
  const present = new Set<Family>([...picked.map((one) => one.question.family), ...kept.map((one) => one.family)]);
  for (const family of ESSENTIAL_FAMILIES) {
    if (present.has(family)) continue;
    const from = { ranked, picked, kept };
    const choice = bestOf(family, areShort ? leastMinutes(family, from) : Number.POSITIVE_INFINITY, from);
    if (choice) picked.push(choice);
  }
  return picked;
}

/** True where a question repeats no intent that is on the list. */
function isFreeBeside(one: Ranked, picked: readonly Ranked[], kept: readonly Kept[]): boolean {
  return (
    !picked.some((other) => other.question.intent === one.question.intent) &&
    !kept.some((other) => other.intent === one.question.intent)
  );
}

/** What there is to choose from, and what is on the list so far. */
interface Choice {
  ranked: readonly Ranked[];
  picked: readonly Ranked[];
  kept: readonly Kept[];
}

/** Minutes of the shortest general question of a family that may stand beside what is picked. */
function leastMinutes(family: Family, { ranked, picked, kept }: Choice): number {
  const free = ranked.filter(
    (one) => one.question.family === family && one.findingId === null && isFreeBeside(one, picked, kept),
  );
  return Math.min(...free.map((one) => one.minutes));
}

/**
 * The best general question of a family that fits into `room` minutes beside what is picked. What is picked lowers
 * the worth of more of its sort, so that a list is not all about one field or one position. A pupil's list may be:
 * its questions are in short words.
 */
function bestOf(family: Family, room: number, { ranked, picked, kept }: Choice): Ranked | undefined {
  const forAudience = picked.filter((one) => one.question.audiences.length > 0).length;
  const forField = picked.filter((one) => one.question.fields.length > 0).length;
  const worth = (one: Ranked) =>
    one.score -
    (one.question.audiences.length > 0 && !one.question.audiences.includes('pupil') ? forAudience * 1.5 : 0) -
    (one.question.fields.length > 0 ? forField * 0.75 : 0);
  let best: Ranked | undefined;
  for (const one of ranked) {
    if (one.question.family !== family || one.findingId !== null || one.minutes > room) continue;
    if ((best === undefined || worth(one) > worth(best)) && isFreeBeside(one, picked, kept)) best = one;
  }
  return best;
}

/**
 * Fills what is left of the talk: always the family that is furthest from its share of the agenda and has a question
 * that still fits, until no question fits or the list is long enough.
 */
export function fillMinutes(
  ranked: readonly Ranked[],
  essentials: readonly Ranked[],
  kept: readonly Kept[],
  talk: { minutes: number; agenda: Readonly<Record<Family, number>>; most: number },
): Ranked[] {
  const picked = [...essentials];
  const agendaTotal = FAMILY_IDS.reduce((sum, family) => sum + talk.agenda[family], 0);
  const used = (family: Family) =>
    totalMinutes(picked.filter((one) => one.question.family === family)) +
    totalMinutes(kept.filter((one) => one.family === family));
  while (picked.length + kept.length < talk.most) {
    const left = talk.minutes - totalMinutes(picked) - totalMinutes(kept);
    const open = FAMILY_IDS.filter((family) => family !== 'opening' && family !== 'closing')
      .map((family) => ({ family, short: (talk.agenda[family] / agendaTotal) * talk.minutes - used(family) }))
      .toSorted((one, other) => other.short - one.short);
    const next = open
      .map(({ family }) => bestOf(family, left, { ranked, picked, kept }))
      .find((one) => one !== undefined);
    if (!next) break;
    picked.push(next);
  }
  return picked;
}
