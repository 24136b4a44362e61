import { isSameWording } from './same-wording.ts';
import type { Agreement, Cell, Row } from './grid.ts';

/** Which rows of a grid are looked at. */
export const ROW_FILTERS = [
  { id: 'all', label: 'Everything' },
  { id: 'several', label: 'What two or more people answered' },
  { id: 'differ', label: 'Where they differ, or it is unclear' },
  { id: 'not-marked', label: 'What you have not compared yet' },
  { id: 'one-voice', label: 'What rests on one voice' },
  { id: 'open', label: 'What is still open' },
] as const;

export type RowFilter = (typeof ROW_FILTERS)[number]['id'];

/** The rows that a filter lets through, in their order. */
export function filterRows(rows: readonly Row[], filter: RowFilter): Row[] {
  return rows.filter(({ people, agreement }) => {
    if (filter === 'all') return true;
    if (filter === 'several') return people > 1;
    if (filter === 'differ') return agreement === 'differ' || agreement === 'unclear';
    return agreement === filter;
  });
}

/** How many rows stand where; standings that no row has are left out. */
export function countStandings(rows: readonly Row[]): { agreement: Agreement; count: number }[] {
  const all = ['agree', 'differ', 'unclear', 'not-marked', 'one-voice', 'open'] as const;
  return all
    .map((agreement) => ({ agreement, count: rows.filter((row) => row.agreement === agreement).length }))
    .filter(({ count }) => count > 0);
}

/** Whether the asker can say how a cell stands to the others: something was noted, and another person answered, too. */
export function canMark({ people }: Pick<Row, 'people'>, { state }: Pick<Cell, 'state'>): boolean {
  return state === 'answered' && people > 1;
}

/** The question as it was put to this person, where that is not how the row words it; empty otherwise. */
export function otherWording(
  { title }: Pick<Row, 'title'>,
  { state, wording }: Pick<Cell, 'state' | 'wording'>,
): string {
  return state === 'not-on-list' || isSameWording(wording, title) ? '' : wording;
}

/** How many people answered a row, in words. */
export function peopleText(people: number): string {
  if (people === 0) return 'answered by nobody yet';
  return people === 1 ? 'answered by one person' : `answered by ${people} people`;
}
