/** Widths in Arial, and in the faces cut to its measure, in thousandths of the letter size. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft'],
  [333, '()-`r“”'],
  [335, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu–€£¥§'],
  [584, '+<=>~×÷'],
  [611, 'FTZßø'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQØ'],
  [833, 'Mm'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1000, 'ÆŒ—…'],
  [1015, '@'],
];
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width])),
);
/** The widest letters that are usual, where the letter itself is not known. */
const UNKNOWN_LATIN = 780;
/** Past the Latin letters nothing is known about the width; a full square and more is the most that is usual. */
const FIRST_UNKNOWN = 0x0250;
const UNKNOWN = 1400;
/** Printers and screens round to whole dots. */
const ROUNDING = 1.01;

/** The width of one sign, or a guess on the safe side, in parts of the letter size. An accent takes no room. */
function widthOf(sign: string): number {
  const letter = sign.normalize('NFD').charAt(0);
  const known = WIDTH_OF.get(sign) ?? WIDTH_OF.get(letter);
  const guess = (sign.codePointAt(0) ?? 0) >= FIRST_UNKNOWN ? UNKNOWN : UNKNOWN_LATIN;
  return ((known ?? guess) * ROUNDING) / 1000;
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
