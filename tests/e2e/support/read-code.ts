/**
 * What stands in a code of versions 1 to 5 with error correction L, as a reader of ISO/IEC 18004 finds it: squares from
 * the top, true for black, without the white edge. It mends no errors, so what is drawn must be right to the last square.
 */
export function readCode(squares: readonly (readonly boolean[])[]): string {
  const side = squares.length;
  const version = (side - 17) / 4;
  if (!Number.isInteger(version) || version < 1 || version > 5) throw new Error(`No code that is read here: ${side}`);
  const at = (down: number, across: number) => squares[down]?.[across] === true;
  // Five bits of the format: two for the error correction, three for the mask, all of them masked by 10101.
  const format = [0, 1, 2, 3, 4].map((across) => Number(at(8, across))).join('');
  const plain = Number.parseInt(format, 2) ^ 0b10101;
  if (plain >> 3 !== 0b01) throw new Error('The error correction is not L.');
  const isFlipped = MASKS[plain & 0b111];
  if (!isFlipped) throw new Error('No such mask.');
  const bits = bitPath(side)
    .filter(([down, across]) => !isFixed(side, down, across))
    .map(([down, across]) => Number(at(down, across) !== isFlipped(down, across)))
    .join('');
  if (!bits.startsWith('0100')) throw new Error('The code does not hold bytes.');
  const length = Number.parseInt(bits.slice(4, 12), 2);
  const bytes = Array.from({ length }, (_none, index) =>
    Number.parseInt(bits.slice(12 + index * 8, 20 + index * 8), 2),
  );
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** Whether a square is white for black under each of the eight masks. */
const MASKS: readonly ((down: number, across: number) => boolean)[] = [
  (down, across) => (down + across) % 2 === 0,
  (down) => down % 2 === 0,
  (_down, across) => across % 3 === 0,
  (down, across) => (down + across) % 3 === 0,
  (down, across) => (Math.floor(down / 2) + Math.floor(across / 3)) % 2 === 0,
  (down, across) => ((down * across) % 2) + ((down * across) % 3) === 0,
  (down, across) => (((down * across) % 2) + ((down * across) % 3)) % 2 === 0,
  (down, across) => (((down + across) % 2) + ((down * across) % 3)) % 2 === 0,
];

/** The three large marks with the format beside them, the two dotted lines, and the small mark. */
function isFixed(side: number, down: number, across: number): boolean {
  const isCorner = (down < 9 && across < 9) || (down < 9 && across >= side - 8) || (down >= side - 8 && across < 9);
  const isSmallMark = side > 21 && Math.abs(down - (side - 7)) <= 2 && Math.abs(across - (side - 7)) <= 2;
  return isCorner || isSmallMark || down === 6 || across === 6;
}

/** The squares in the order in which bits are laid: two columns up, the next two down, from the right, past column 6. */
function bitPath(side: number): [number, number][] {
  const pairs = Array.from({ length: (side - 1) / 2 }, (_none, index) => side - 1 - index * 2).map((right) =>
    right <= 6 ? right - 1 : right,
  );
  return pairs.flatMap((right, index) => {
    const rows = Array.from({ length: side }, (_none, row) => (index % 2 === 0 ? side - 1 - row : row));
    return rows.flatMap((row): [number, number][] => [
      [row, right],
      [row, right - 1],
    ]);
  });
}

/** The squares that the path of a drawing blackens, without its white edge of four. */
export function squaresOf(path: string, side: number): boolean[][] {
  const squares = Array.from({ length: side - 8 }, () => Array.from({ length: side - 8 }, () => false));
  for (const [, across, down, long] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(long); step += 1) {
      const row = squares[Number(down) - 4];
      if (row) row[Number(across) - 4 + step] = true;
    }
  }
  return squares;
}
