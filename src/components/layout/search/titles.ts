/** A line of the small index: what a visitor can land on by its name. */
export interface Title {
  /** The words to look through and to show. */
  text: string;
  /** Where it is, as the visitor sees it: "Asking", "Questions". */
  place: string;
  /** Address below the base of the site, without a leading slash. */
  path: string;
}

/** Nobody types more on purpose. */
export const LONGEST_QUERY = 200;

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The words of what was typed, folded. */
export function queryWords(query: string): string[] {
  return folded(query.slice(0, LONGEST_QUERY)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** 2 where a word of the text begins like the word asked for, 1 where it contains it, 0 where neither. */
function strength(text: string, word: string): number {
  if (new RegExp(`(?:^|[^\\p{L}\\p{N}])${word}`, 'u').test(text)) return 2;
  return text.includes(word) ? 1 : 0;
}

/** The titles that hold every word of the query, those with matching beginnings first. */
export function findTitles(titles: readonly Title[], query: string, most: number): Title[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  return titles
    .map((title) => {
      const strengths = words.map((word) => strength(folded(`${title.text} ${title.place}`), word));
      return { title, score: strengths.includes(0) ? 0 : strengths.reduce((sum, one) => sum + one, 0) };
    })
    .filter((found) => found.score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map((found) => found.title);
}

/** Reads the small index from JSON: rows with their addresses, and the wordings of the questions. Throws where it is not one. */
export function readTitles(value: unknown): Title[] {
  if (!Array.isArray(value)) throw new TypeError('The index of titles is not a list.');
  return value.flatMap((row: unknown, index): Title[] => {
    if (typeof row === 'string') return [{ text: row, place: 'Question', path: `questions/#n${index}` }];
    if (!Array.isArray(row)) return [];
    const [text, place, path] = row.map(String);
    return text !== undefined && place !== undefined && path !== undefined ? [{ text, place, path }] : [];
  });
}
