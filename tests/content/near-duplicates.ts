import type { Question } from '../../src/domain/questions/question.ts';

/**
 * The share of common words from which two questions count as one: the words in both, of all words in either, each
 * weighed by how rare it is in the bank, so that "Walk me through the last" weighs little and "trained abroad" much.
 * Set by reading the bank's most alike pairs aloud: the pair at 0.41 asked the same thing twice, and those from 0.37
 * down share the frame of a sentence and ask for different things.
 */
const TOO_ALIKE = 0.4;

/** Pairs of different intents that are too alike and could stand on one list, the most alike first. */
export function nearDuplicates(bank: readonly Question[]): string[] {
  const words = bank.map((one) => wordsOf(one.text));
  const uses = new Map<string, number>();
  for (const word of words.flatMap((set) => [...set])) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weightOf = (some: ReadonlySet<string>) =>
    [...some].reduce((sum, word) => sum + Math.log(bank.length / (uses.get(word) ?? 1)), 0);

  return bank
    .flatMap((one, index) =>
      bank.slice(index + 1).flatMap((other, offset) => {
        const [left, right] = [words[index], words[index + 1 + offset]];
        if (!left || !right || one.intent === other.intent || !couldMeet(one, other)) return [];
        const alike = weightOf(left.intersection(right)) / weightOf(left.union(right));
        return alike < TOO_ALIKE ? [] : { alike, text: `${alike.toFixed(2)} ${one.id} and ${other.id}` };
      }),
    )
    .toSorted((one, other) => other.alike - one.alike)
    .map((pair) => pair.text);
}

/** True where some asker could have both on a list. */
function couldMeet(one: Question, other: Question): boolean {
  const overlap = (left: readonly string[], right: readonly string[]) => left.some((id) => right.includes(id));
  const meets = (left: readonly string[], right: readonly string[]) =>
    left.length === 0 || right.length === 0 || overlap(left, right);
  return (
    overlap(one.purposes, other.purposes) && meets(one.audiences, other.audiences) && meets(one.fields, other.fields)
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .replaceAll(/\{[^}]*\}/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
