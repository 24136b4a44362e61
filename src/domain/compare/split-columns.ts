import type { Grid } from './grid.ts';

/** Columns that fit side by side on a sheet of paper in portrait, beside the questions. */
const COLUMNS_MOST = 5;

/**
 * A grid as several that have at most `most` columns each and the same rows, of about the same width. Standings and
 * numbers of people stay those of the whole.
 */
export function splitColumns(grid: Grid, most = COLUMNS_MOST): Grid[] {
  const count = Math.max(1, Math.ceil(grid.columns.length / most));
  const width = Math.ceil(grid.columns.length / count);
  return Array.from({ length: count }, (_none, index) => {
    const [start, end] = [index * width, (index + 1) * width];
    return {
      ...grid,
      columns: grid.columns.slice(start, end),
      rows: grid.rows.map((row) => ({ ...row, cells: row.cells.slice(start, end) })),
    };
  });
}
