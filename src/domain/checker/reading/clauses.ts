import type { Words } from './read-words.ts';

/** The clauses of a sentence, each by the index of its first word and of the word behind its last. */
export function clausesOf({ words, breaks }: Words): { from: number; to: number }[] {
  const starts = words.flatMap((_word, index) => (index === 0 || breaks[index] === true ? [index] : []));
  return starts.map((from, place) => ({ from, to: starts[place + 1] ?? words.length }));
}

/** A stretch of a sentence as words of their own. */
export function sliceWords({ words, starts, ends, breaks, owners, names }: Words, from: number, to: number): Words {
  return {
    words: words.slice(from, to),
    starts: starts.slice(from, to),
    ends: ends.slice(from, to),
    breaks: breaks.slice(from, to),
    owners: owners.slice(from, to),
    names: names.slice(from, to),
  };
}
