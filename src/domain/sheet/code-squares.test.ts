import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawCode } from './code-squares.ts';

/** The squares that a path blackens, as "across,down". */
function blackened(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].flatMap(([, across, down, right, left]) => {
    expect(right).toBe(left);
    return Array.from({ length: Number(right) }, (_none, index) => `${Number(across) + index},${down}`);
  });
}

it('draws black squares side by side as one stroke, inside an edge of four white squares', () => {
  const drawing = drawCode([
    [true, true, false],
    [false, false, false],
    [true, false, true],
  ]);
  expect(drawing).toEqual({ side: 11, path: 'M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z' });
});

it('draws every black square once, and no white one', () => {
  const anySquares = fc
    .integer({ min: 1, max: 12 })
    .chain((side) =>
      fc.array(fc.array(fc.boolean(), { minLength: side, maxLength: side }), { minLength: 1, maxLength: side }),
    );
  fc.assert(
    fc.property(anySquares, (squares) => {
      const wanted = squares.flatMap((row, down) =>
        row.flatMap((isBlack, across) => (isBlack ? [`${across + 4},${down + 4}`] : [])),
      );
      expect(blackened(drawCode(squares).path)).toEqual(wanted);
    }),
  );
});
