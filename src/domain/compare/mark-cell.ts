import type { Interview } from '../interview/interview.ts';
import type { CellMark } from './grid.ts';

/** The interview with the asker’s mark on one row (see rowKey), or without one. */
export function markCell(interview: Interview, row: string, mark: CellMark): Interview {
  const others = interview.comparison.marks.filter((one) => one.row !== row);
  return { ...interview, comparison: { marks: mark === null ? others : [...others, { row, mark }] } };
}
