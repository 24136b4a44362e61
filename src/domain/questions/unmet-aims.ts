import type { Candidate } from './candidates.ts';
import type { Gist } from './gist.ts';
import { gistOfQuestion } from './gist.ts';
import { aimsServed, readAims } from './rank.ts';

/** An aim that no question of a list comes near to, and whether the bank has one that would. */
export interface UnmetAim {
  aim: string;
  /** `none`: the bank has nothing near it, so that the asker had better write one. `not-listed`: it has one. */
  inBank: 'none' | 'not-listed';
}

/** The aims that a list leaves open, in the asker's order. `listed` is what the questions of the list are about. */
export function unmetAims(
  aims: readonly string[],
  listed: readonly Gist[],
  candidates: readonly Candidate[],
): UnmetAim[] {
  const unmet = openAims(aims, listed);
  if (unmet.length === 0) return [];
  const none = openAims(
    unmet,
    candidates.map((candidate) => gistOfQuestion(candidate.question)),
  );
  return unmet.map((aim) => ({ aim, inBank: none.includes(aim) ? 'none' : 'not-listed' }));
}

function openAims(aims: readonly string[], gists: readonly Gist[]): string[] {
  return readAims(aims)
    .filter((one) => gists.every((gist) => aimsServed(gist, [one]).length === 0))
    .map(({ aim }) => aim);
}
