import type { Span } from '../remark.ts';

/**
 * A text in plain letters, with the way back to the text as it was typed: lower case, without accents, straight
 * quotation marks, single spaces, and nothing that cannot be seen.
 */
export interface PlainText {
  plain: string;
  /** For each place of `plain`, the offset of its character in the typed text. */
  origins: readonly number[];
  typed: string;
}

const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '…': '.',
  '？': '?',
  '，': ',',
};
const INVISIBLE = /[\p{Cf}\p{Mn}]/u;
const SPACE = /[\s\p{Cc}]/u;

/** Reads a text as plain letters. Takes time in proportion to its length. */
export function plainText(typed: string): PlainText {
  const letters: string[] = [];
  const origins: number[] = [];
  for (let index = 0; index < typed.length; index += 1) {
    const letter = plainLetter(typed.charAt(index));
    if (letter === '' || (letter === ' ' && (letters.length === 0 || letters.at(-1) === ' '))) continue;
    letters.push(letter);
    origins.push(index);
  }
  return { plain: letters.join(''), origins, typed };
}

/** The span of typed text behind the places `start` to `end` of the plain one, without the spaces at its ends. */
export function typedSpan({ plain, origins, typed }: PlainText, start: number, end: number): Span {
  let [first, last] = [start, Math.min(end, plain.length) - 1];
  while (first < last && plain.charAt(first) === ' ') first += 1;
  while (last > first && plain.charAt(last) === ' ') last -= 1;
  const from = origins[first] ?? 0;
  return { start: from, end: Math.min((origins[last] ?? from) + 1, typed.length) };
}

function plainLetter(letter: string): string {
  if (letter >= ' ' && letter <= '~') return letter === '`' ? "'" : letter.toLowerCase();
  const same = SAME[letter];
  if (same !== undefined) return same;
  if (SPACE.test(letter)) return ' ';
  if (INVISIBLE.test(letter)) return '';
  return letter.normalize('NFD').charAt(0).toLowerCase().charAt(0);
}
