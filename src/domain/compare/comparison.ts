/** How what one person said stands to what the others said, as the asker sees it. */
export const ROW_MARK_IDS = ['agrees', 'differs', 'unclear'] as const;

export type RowMarkId = (typeof ROW_MARK_IDS)[number];

/** The asker’s mark on one cell of the grid: this interview, and the row of a question or an aim. */
export interface RowMark {
  /** See rowKey. */
  row: string;
  mark: RowMarkId;
}

/** What the asker marked in comparing this interview with others. */
export interface Comparison {
  marks: RowMark[];
}
