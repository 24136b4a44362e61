/** Squares of white around a code, without which a camera does not find it (ISO/IEC 18004). */
const QUIET = 4;

/** A code as a drawing: its side in squares, and a path of black squares, each one unit wide. */
export interface CodeDrawing {
  side: number;
  path: string;
}

/** The drawing of a square of squares, true for black, with its white edge. Black squares side by side are one stroke. */
export function drawCode(squares: readonly (readonly boolean[])[]): CodeDrawing {
  const strokes = squares.flatMap((row, down) =>
    runs(row).map(([from, to]) => `M${from + QUIET} ${down + QUIET}h${to - from}v1h${from - to}z`),
  );
  return { side: squares.length + 2 * QUIET, path: strokes.join('') };
}

/** Where black begins and ends in a row, several times. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [place, isBlack] of row.entries()) {
    const last = found.at(-1);
    if (!isBlack) continue;
    if (last && last[1] === place) last[1] = place + 1;
    else found.push([place, place + 1]);
  }
  return found;
}
