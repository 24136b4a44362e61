const MOST_WORDS = 12;
/** Enough for as many words; what a page must not read through is cut off before. */
const MOST_LETTERS = 2_000;

/** How many remarks there are, to be read aloud; `where` says where they stand: "below the field". */
export function remarksText(count: number, where: string): string {
  if (count === 0) return 'No remarks.';
  return count === 1 ? `One remark ${where}.` : `${count} remarks ${where}.`;
}

/** The passage that a remark is about, a long one by its first twelve words. */
export function quotedPassage(passage: string): string {
  const words = passage.slice(0, MOST_LETTERS).trim().split(/\s+/u);
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}
