const WORDS_A_MINUTE = 220;

/** Words of a chapter's text, with the words that its blocks hold. */
export function wordCount(body: string): number {
  const text = body
    .replaceAll(/<Norm\b[^>]*>/g, '1')
    .replaceAll(/<Claim\b[^>]*>/g, ' ')
    .replaceAll(/<\/?[A-Za-z]+|\b[a-z]+="|[#>*|_`~-]+|\]\([^)]*\)/g, ' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}

/** Whole minutes that the text takes at an unhurried pace, at least one. */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.round(wordCount(body) / WORDS_A_MINUTE));
}
