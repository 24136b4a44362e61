import { hashToUnit } from '../text/hash.ts';
import { closeness, gistOfQuestion, mattersOf, type Gist, type Matter } from './gist.ts';
import type { Asker, Candidate } from './candidates.ts';
import type { Question } from './question.ts';
import type { TopicId } from './topics.ts';

/** A candidate with its score; the higher the better it serves this asker. */
export interface Ranked extends Candidate {
  score: number;
  /** The aims that it comes near to, the nearest first. */
  serves: readonly ServedAim[];
}

/**
 * Candidates from best to least. What counts: nearness to an aim, a question written for the asker's field or audience,
 * and, for the first list, a question for this purpose alone and the usual one of a family; every list opens and closes
 * with the usual one. The rest is settled by a hash, which differs with each `selection` and is otherwise always the
 * same.
 */
export function rankCandidates(candidates: readonly Candidate[], asker: Asker, selection: number): Ranked[] {
  const aims = readAims(asker.aims);
  // Two askers who differ get different lists, where nothing else decides.
  const seed = `${asker.audience}/${asker.field}/${asker.slots['role']}`;
  return candidates
    .map((candidate) => {
      const serves = aims.length === 0 ? [] : aimsServed(gistOfQuestion(candidate.question), aims);
      return { ...candidate, serves, score: score(candidate, serves[0]?.nearness ?? 0, selection, seed) };
    })
    .toSorted((left, right) => right.score - left.score || compareKeys(left, right));
}

/** What tells two candidates apart: a personal question can stand for several findings. */
export function candidateKey(candidate: Pick<Candidate, 'question' | 'findingId'>): string {
  return candidate.findingId === null ? candidate.question.id : `${candidate.question.id}/${candidate.findingId}`;
}

function score(candidate: Candidate, nearness: number, selection: number, seed: string): number {
  const { question } = candidate;
  return (
    (question.fields.length > 0 ? 2 : 0) +
    (question.audiences.length > 0 ? 2 : 0) +
    (question.purposes.length === 1 && selection === 0 ? 1 : 0) +
    (nearness > 0 ? 2 + Math.min(nearness, 6) / 2 : 0) +
    usualBonus(question, selection) -
    (question.family === 'people' && question.audiences.length === 0 && !leadsToPeople(question) ? 1.5 : 0) -
    (nearness === 0 && isAskedForOnly(question) ? 3 : 0) +
    hashToUnit(`${selection}#${seed}#${candidateKey(candidate)}`) * 3
  );
}

/** A question about people may also ask for a place or a paper, which is worth less: people lead on to people. */
export function leadsToPeople({ text }: Pick<Question, 'text'>): boolean {
  return /\b(?:who|whom|whose)\b/i.test(text);
}

/** Matters that suit an asker who brings them up, or whose position or field does, and sound odd from anybody else. */
const ASKED_FOR_ONLY: readonly TopicId[] = ['body', 'own-business', 'return', 'language', 'fairness'];

function isAskedForOnly({ topics, audiences, fields }: Question): boolean {
  const [first] = topics;
  return first !== undefined && ASKED_FOR_ONLY.includes(first) && audiences.length === 0 && fields.length === 0;
}

/** The time check and the last question are kept whatever the list; elsewhere other lists bring other questions. */
function usualBonus({ usual, family }: Question, selection: number): number {
  if (!usual) return 0;
  if (family === 'opening' || family === 'closing') return 6;
  return selection === 0 ? 3 : 0;
}

/** An aim with what it names. */
export interface ReadAim {
  aim: string;
  matters: readonly Matter[];
}

/** Aims with what they name. */
export function readAims(aims: readonly string[]): ReadAim[] {
  return aims.map((aim) => ({ aim, matters: mattersOf(aim) }));
}

/** An aim that a question comes near to; see closeness. */
export interface ServedAim {
  aim: string;
  nearness: number;
}

/** The aims that a question of this gist comes near to, the nearest first. */
export function aimsServed(question: Gist, aims: readonly ReadAim[]): ServedAim[] {
  return aims
    .map(({ aim, matters }) => ({ aim, nearness: closeness(matters, question) }))
    .filter(({ nearness }) => nearness > 0)
    .toSorted((one, other) => other.nearness - one.nearness);
}

function compareKeys(left: Candidate, right: Candidate): number {
  return candidateKey(left) < candidateKey(right) ? -1 : 1;
}
