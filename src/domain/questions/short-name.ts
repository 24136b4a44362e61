const LETTERS_MOST = 60;

/** A question or an aim as a name for it: at most sixty letters, on one line. */
export function shortName(text: string): string {
  const line = text.slice(0, 400).replaceAll(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length <= LETTERS_MOST
    ? line
    : `${letters
        .slice(0, LETTERS_MOST - 3)
        .join('')
        .trimEnd()}…`;
}
