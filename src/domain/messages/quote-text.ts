import { tidy } from '../text/tidy.ts';

/** A text as a plain-text reply quotes it: "> " before each line, one empty line at most between two. Empty for nothing. */
export function quoteText(text: string): string {
  const lines = text.split(/\r?\n/u).map((line) => tidy(line));
  const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '');
  while (kept.at(-1) === '') kept.pop();
  return kept.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
