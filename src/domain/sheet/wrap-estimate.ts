/** Widths in Arial in parts of the letter size, rounded up; the first that fits counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl'’|]/u, 0.27],
  [/[ftI.,:;/!() ]/u, 0.29],
  [/[r\-“”"]/u, 0.37],
  [/[sckvxyzJ]/u, 0.52],
  [/[w]/u, 0.74],
  [/[mM]/u, 0.85],
  [/[W@%—…]/u, 1.03],
  [/[ÆŒæœ]/u, 1.03],
  [/[OQG]/u, 0.79],
  [/[A-Z&]/u, 0.74],
];
const USUAL = 0.58;
/** Past the Latin letters nothing is known about the width; a full square is the most that is usual. */
const FIRST_UNKNOWN = 0x0250;
const UNKNOWN = 1.4;

/** A guess, on the safe side, at the width of one sign, in parts of the letter size. */
function widthOf(sign: string): number {
  const known = WIDTHS.find(([signs]) => signs.test(sign));
  if (known) return known[1];
  return (sign.codePointAt(0) ?? 0) >= FIRST_UNKNOWN ? UNKNOWN : USUAL;
}

/**
 * The lines into which a text falls where there is room for `width` letter sizes: broken between words, and inside a word
 * that is longer than a line. Joined again they are the text. It rather has a line too many than one too few.
 */
export function wrapEstimate(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  const endLine = () => {
    lines.push(line);
    line = '';
    filled = 0;
  };
  const add = (sign: string) => {
    line += sign;
    filled += widthOf(sign);
  };
  for (const [, word = '', space = ''] of text.matchAll(/(\S*)(\s*)/gu)) {
    const signs = [...word];
    const wide = signs.reduce((sum, sign) => sum + widthOf(sign), 0);
    if (line !== '' && filled + wide > width) endLine();
    for (const sign of signs) {
      if (line !== '' && filled + widthOf(sign) > width) endLine();
      add(sign);
    }
    // A space at the end of a line hangs over.
    for (const sign of space) add(sign);
  }
  if (line !== '') endLine();
  return lines;
}
