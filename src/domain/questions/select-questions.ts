import type { ToolNorms } from '../norms/tool-norms.ts';
import { poolOf } from './choice.ts';
import { findCandidates, isCompleteFinding, type Asker } from './candidates.ts';
import { familyOrder, type Family } from './family.ts';
import { fillMinutes } from './fill-minutes.ts';
import { planEssentials, type Kept } from './plan.ts';
import type { Question } from './question.ts';
import { familyShares } from './family-shares.ts';
import { familyMinutes } from './family-minutes.ts';
import { gistOfQuestion } from './gist.ts';
import { aimsServed, leadsToPeople, rankCandidates, readAims, type Ranked } from './rank.ts';
import { reasonsFor, type Reason } from './reasons.ts';
import { standingsOf, type Standing } from './standing.ts';
import { mostQuestions } from './talk-minutes.ts';
import { unmetAims, type UnmetAim } from './unmet-aims.ts';

/** Personal questions that a list makes sure of, whatever the number of findings. */
export const PERSONAL_MOST = 4;

/** In a shorter talk, in minutes, what every talk has leaves no room for personal questions. */
export const PERSONAL_FROM = 10;

/** Families of which one question is a must-ask from the start (norm must-asks). */
const MUST_ASK_FAMILIES: readonly Family[] = ['hard-parts', 'advice', 'people'];

/** A question that was selected: where it stands in the talk, how long it takes, and why it is there. */
export interface SelectedQuestion {
  questionId: string;
  findingId: string | null;
  family: Family;
  text: string;
  minutes: number;
  mustAsk: boolean;
  reasons: Reason[];
}

export interface SelectionRequest {
  asker: Asker;
  /** 0 for the first list; every other number gives another good one. */
  selection: number;
  /** What the asker keeps from an earlier list. Not part of the result. */
  kept: readonly Kept[];
}

/** A list for an asker, and what it leaves out. */
export interface Selection {
  questions: SelectedQuestion[];
  /** Minutes of each family, with what is kept. */
  minutes: { family: Family; minutes: number }[];
  /** Why each other question that suits the asker is not on the list, by question id. */
  leftOut: Map<string, Standing>;
  /** Aims that neither the list nor what is kept comes near to. */
  unmetAims: UnmetAim[];
}

/**
 * The question list for an asker, in the order of the talk, fitted to the minutes.
 * It has an opening, a hard part, a piece of advice, a question about people and a closing; from ten minutes on one personal
 * question for each complete finding, up to four; one for each aim that the bank can serve, while there is room; no two questions of one intent; and no hole in any wording.
 * The same request always gives the same list. Source: norms agenda, question-count, must-asks.
 */
export function selectQuestions(bank: readonly Question[], request: SelectionRequest, norms: ToolNorms): Selection {
  const { asker, selection, kept } = request;
  const candidates = findCandidates(bank, asker);
  const pool = poolOf(rankCandidates(candidates, asker, selection));
  const wishes = { findingIds: findingsToServe(asker, kept), aims: aimsToServe(asker, kept) };
  const essentials = planEssentials(pool, wishes, kept, { ...asker, selection });
  const picked = fillMinutes(pool, essentials, kept, {
    minutes: asker.minutes,
    shares: familyShares(asker.minutes, norms),
    most: mostQuestions(asker.minutes, norms),
  });
  const ordered = inTalkOrder(picked);
  const mustAsks = newMustAsks(ordered, kept, norms.mustAsks);
  const questions = ordered.map((one) => ({
    questionId: one.question.id,
    findingId: one.findingId,
    family: one.question.family,
    text: one.text,
    minutes: one.minutes,
    mustAsk: mustAsks.includes(one),
    reasons: reasonsFor(one.question, asker, mustAsks.includes(one)),
  }));
  const lines = [...questions, ...kept];
  return {
    questions,
    minutes: familyMinutes(lines),
    leftOut: leftOut(standingsOf(bank, asker, lines, norms)),
    unmetAims: unmetAims(
      asker.aims,
      [...ordered.map((one) => gistOfQuestion(one.question)), ...kept.map((one) => one.gist)],
      candidates,
    ),
  };
}

function leftOut(standings: ReadonlyMap<string, Standing>): Map<string, Standing> {
  return new Map([...standings].filter(([_id, { kind }]) => kind !== 'listed'));
}

/** The aims that what is kept does not come near to. */
function aimsToServe({ aims }: Asker, kept: readonly Kept[]): string[] {
  const gists = readAims(aims);
  const served = new Set(kept.flatMap((one) => aimsServed(one.gist, gists).map(({ aim }) => aim)));
  return aims.filter((aim) => !served.has(aim));
}

/** The order of the talk; personal questions first within their family, then the better ones. */
function inTalkOrder(picked: readonly Ranked[]): Ranked[] {
  return picked.toSorted(
    (left, right) =>
      familyOrder(left.question.family) - familyOrder(right.question.family) ||
      Number(left.findingId === null) - Number(right.findingId === null) ||
      Number(right.question.usual) - Number(left.question.usual) ||
      right.score - left.score,
  );
}

/** The findings that still want a question: those that what is kept does not serve, up to the most in all. */
function findingsToServe(asker: Asker, kept: readonly Kept[]): string[] {
  if (asker.minutes < PERSONAL_FROM) return [];
  const served = new Set(kept.map((one) => one.findingId));
  const complete = asker.findings.filter((finding) => isCompleteFinding(finding)).map((finding) => finding.id);
  const left = complete.filter((id) => !served.has(id));
  return left.slice(0, Math.max(PERSONAL_MOST - (complete.length - left.length), 0));
}

/** The must-asks that what is kept does not have yet. */
function newMustAsks(ordered: readonly Ranked[], kept: readonly Kept[], most: number): Ranked[] {
  const keptMustAsks = kept.filter((one) => one.mustAsk);
  const missing = MUST_ASK_FAMILIES.filter((family) => !keptMustAsks.some((one) => one.family === family));
  return firstOfEach(ordered, missing).slice(0, Math.max(most - keptMustAsks.length, 0));
}

function firstOfEach(ordered: readonly Ranked[], families: readonly Family[]): Ranked[] {
  return families.flatMap((family) => {
    const own = ordered.filter((one) => one.question.family === family);
    return own.find((one) => family !== 'people' || leadsToPeople(one.question)) ?? own[0] ?? [];
  });
}
