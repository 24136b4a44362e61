import type { ToolNorms } from '../norms/tool-norms.ts';
import { findCandidates, isCompleteFinding, type Asker } from './candidates.ts';
import { familyOrder, type Family } from './family.ts';
import { fillMinutes, planEssentials, type Kept } from './plan.ts';
import type { Question } from './question.ts';
import { rankCandidates, type Ranked } from './rank.ts';
import { reasonsFor, type Reason } from './reasons.ts';

/** Personal questions that a list makes sure of, whatever the number of findings. */
export const PERSONAL_MOST = 4;

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

/**
 * The question list for an asker, in the order of the talk, fitted to the minutes.
 * It has an opening, a hard part, a piece of advice, a question about people and a closing; one personal question for
 * each complete finding, up to four; no two questions of one intent; and no hole in any wording.
 * The same request always gives the same list. Source: norms agenda, question-count, must-asks.
 */
export function selectQuestions(
  bank: readonly Question[],
  request: SelectionRequest,
  norms: ToolNorms,
): SelectedQuestion[] {
  const { asker, selection, kept } = request;
  const ranked = rankCandidates(findCandidates(bank, asker), asker, selection);
  const findingIds = findingsToServe(asker, kept);
  const essentials = planEssentials(ranked, findingIds, kept, { ...asker, selection });
  const picked = fillMinutes(ranked, essentials, kept, {
    minutes: asker.minutes,
    agenda: norms.agenda,
    most: mostQuestions(asker.minutes, norms),
  });
  const ordered = inTalkOrder(picked);
  const mustAsks = newMustAsks(ordered, kept, norms.mustAsks);
  return ordered.map((one) => ({
    questionId: one.question.id,
    findingId: one.findingId,
    family: one.question.family,
    text: one.text,
    minutes: one.minutes,
    mustAsk: mustAsks.includes(one),
    reasons: reasonsFor(one.question, one.text, asker),
  }));
}

/** The order of the talk; personal questions first within their family, then the better ones. */
function inTalkOrder(picked: readonly Ranked[]): Ranked[] {
  return picked.toSorted(
    (left, right) =>
      familyOrder(left.question.family) - familyOrder(right.question.family) ||
      Number(left.findingId === null) - Number(right.findingId === null) ||
      right.score - left.score,
  );
}

/** The most questions to prepare: the norm question-count, in proportion to the length of the talk. */
function mostQuestions(minutes: number, norms: ToolNorms): number {
  return Math.round((norms.questionsToPrepare * minutes) / norms.talkLength.usual);
}

/** The findings that still want a question: those that what is kept does not serve, up to the most in all. */
function findingsToServe(asker: Asker, kept: readonly Kept[]): string[] {
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
  return families.flatMap((family) => ordered.find((one) => one.question.family === family) ?? []);
}
