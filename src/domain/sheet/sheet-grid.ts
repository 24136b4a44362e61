import type { SheetGrid } from './sheet.ts';

/** People beside each other on an upright page. */
const PEOPLE = 3;
/** Rows of a grid in which nothing is written yet. */
const BLANK_ROWS = 10;

/** What the comparison grid says first: the caution against deciding on one voice. */
export const GRID_CAUTION =
  'One person, one view. Mark each row when it is full: they agree, they differ, or still open. Decide nothing on one voice.';

/** The grid of one interview: its contact in the first column, its aims and questions as rows. Texts are tidy. */
export function sheetGrid(
  name: string,
  aims: readonly string[],
  questions: readonly { id: string; text: string }[],
): SheetGrid {
  const rows = [...aims.map((text, index) => ({ id: `aim-${index}`, text })), ...questions];
  return {
    people: [name, ...Array.from({ length: PEOPLE - 1 }, () => '')],
    rows: rows.length === 0 ? blankRows() : rows,
  };
}

function blankRows(): SheetGrid['rows'] {
  return Array.from({ length: BLANK_ROWS }, (_none, index) => ({ id: `blank-${index}`, text: '' }));
}
