import { hashToUnit } from '../text/hash.ts';
import type { Asker, Candidate } from './candidates.ts';
import type { Question } from './question.ts';

/** Words that carry no topic: the small ones, and those that half of all questions about work share. */
const STOP_WORDS = new Set(
  [
    'about after again also always and any anybody are around back because been before both could day days did does',
    'during each early even ever every find first for found from get give good got had hard has have here hour hours',
    'how into its job just keep kind know last let like long look made make many may might month months more most',
    'much must need never new next not now off one only onto other out over own part past people person place really',
    'say see seen should since some somebody something spend spent start started still such take tell than that the',
    'their them then they thing things think this time too toward under until use used very want was week weeks well',
    'were what when where whether which while who why will with without work worked working works would year years',
    'yet you your',
  ].flatMap((line) => line.split(' ')),
);

/** A candidate with its score; the higher the better it serves this asker. */
export interface Ranked extends Candidate {
  score: number;
  /** The aim whose words it shares, if any. */
  aim: string | null;
}

/**
 * Candidates from best to least. What counts: words shared with an aim, a question written for the asker's field,
 * audience or purpose, and, for the first list, the usual question of a family; every list opens and closes with the
 * usual one. The rest is settled by a hash, which differs with each `selection` and is otherwise always the same.
 */
export function rankCandidates(candidates: readonly Candidate[], asker: Asker, selection: number): Ranked[] {
  const aims = withTopicWords(asker.aims);
  return candidates
    .map((candidate) => {
      const aim = aimServed(candidate, aims);
      return { ...candidate, aim, score: score(candidate, aim !== null, selection) };
    })
    .toSorted((left, right) => right.score - left.score || compareKeys(left, right));
}

/** What tells two candidates apart: a personal question can stand for several findings. */
export function candidateKey(candidate: Pick<Candidate, 'question' | 'findingId'>): string {
  return candidate.findingId === null ? candidate.question.id : `${candidate.question.id}/${candidate.findingId}`;
}

/** The words of a text that carry its topic, in lower case. */
function topicWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !STOP_WORDS.has(word)));
}

function score(candidate: Candidate, servesAim: boolean, selection: number): number {
  const { question } = candidate;
  return (
    (question.fields.length > 0 ? 2 : 0) +
    (question.audiences.length > 0 ? 2 : 0) +
    (question.purposes.length === 1 ? 1 : 0) +
    (servesAim ? 4 : 0) +
    usualBonus(question, selection) +
    hashToUnit(`${selection}#${candidateKey(candidate)}`) * 3
  );
}

/** The time check and the last question are kept whatever the list; elsewhere other lists bring other questions. */
function usualBonus({ usual, family }: Question, selection: number): number {
  if (!usual) return 0;
  if (family === 'opening' || family === 'closing') return 6;
  return selection === 0 ? 3 : 0;
}

/** Aims with the words that carry their topic. */
export function withTopicWords(aims: readonly string[]): AimWords[] {
  return aims.map((aim) => ({ aim, words: topicWords(aim) }));
}

export interface AimWords {
  aim: string;
  words: ReadonlySet<string>;
}

/** The first aim that shares a word with a question, or null. */
export function aimServed(candidate: Pick<Candidate, 'text' | 'question'>, aims: readonly AimWords[]): string | null {
  const own = topicWords(`${candidate.text} ${candidate.question.intent.replaceAll('-', ' ')}`);
  return aims.find(({ words }) => [...words].some((word) => own.has(word)))?.aim ?? null;
}

function compareKeys(left: Candidate, right: Candidate): number {
  return candidateKey(left) < candidateKey(right) ? -1 : 1;
}
