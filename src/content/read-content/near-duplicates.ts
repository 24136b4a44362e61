import type { Question } from '../../domain/questions/question.ts';

/**
 * The share of common words from which two questions count as one: the words in both, of all words in either, each
 * weighed by how rare it is in the bank, so that "Walk me through the last" weighs little and "trained abroad" much.
 * Set by reading the bank's most alike pairs aloud: the pair at 0.41 asked the same thing twice, and those from 0.37
 * down share the frame of a sentence and ask for different things.
 */
const TOO_ALIKE = 0.4;

/** Two questions of different intents that could stand on one list and are too alike. */
export interface NearDuplicate<Entry> {
  one: Entry;
  other: Entry;
  /** From `TOO_ALIKE` to 1. */
  alike: number;
}

interface Weighed<Entry> {
  entry: Entry;
  words: ReadonlySet<string>;
  weight: number;
}

/** Pairs of different intents that are too alike and could stand on one list, the most alike first. */
export function nearDuplicates<Entry extends { data: Question }>(bank: readonly Entry[]): NearDuplicate<Entry>[] {
  const sets = bank.map((entry) => ({ entry, words: wordsOf(entry.data.text) }));
  const uses = new Map<string, number>();
  for (const { words } of sets) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weights = new Map([...uses].map(([word, count]) => [word, Math.log(bank.length / count)] as const));
  const weigh = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += weights.get(word) ?? 0;
    return sum;
  };
  const weighed: Weighed<Entry>[] = sets.map((one) => ({ ...one, weight: weigh(one.words) }));

  return weighed
    .flatMap((one, index) =>
      weighed.slice(index + 1).flatMap((other) => {
        // Two questions cannot be more alike than the lighter one is beside the heavier: most pairs end here.
        if (Math.min(one.weight, other.weight) < TOO_ALIKE * Math.max(one.weight, other.weight)) return [];
        if (one.entry.data.intent === other.entry.data.intent || !couldMeet(one.entry.data, other.entry.data))
          return [];
        const common = weigh(commonWords(one.words, other.words));
        const alike = common / (one.weight + other.weight - common);
        return alike >= TOO_ALIKE ? [{ one: one.entry, other: other.entry, alike }] : [];
      }),
    )
    .toSorted((one, other) => other.alike - one.alike);
}

function* commonWords(one: ReadonlySet<string>, other: ReadonlySet<string>): Iterable<string> {
  for (const word of one) if (other.has(word)) yield word;
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
