import { AGREEMENT_TEXTS, KIND_TEXTS, type Grid } from '../../../domain/compare/grid.ts';
import { peopleText } from '../../../domain/compare/row-filter.ts';
import { formatDay } from '../../../domain/schedule/format-meeting.ts';
import { stepAddress } from '../session/step-address.ts';
import { CellContent } from './CellContent.tsx';
import type { ChangeOne } from './CompareGrid.tsx';

interface GridTableProps {
  base: string;
  grid: Grid;
  caption: string;
  onChange: ChangeOne;
}

/** Interviews as columns, questions as rows: on paper, and on screens that are broad enough. */
export function GridTable({ base, grid, caption, onChange }: GridTableProps) {
  const { columns, rows } = grid;
  return (
    <table class="grid-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          {columns.map(({ interviewId, name, day }) => (
            <th scope="col" key={interviewId}>
              <a href={stepAddress(base, 'debrief', interviewId)}>{name}</a>
              <span class="grid-day">{formatDay(day)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.kind === 'aim' && <span class="grid-kind">{KIND_TEXTS.aim}: </span>}
              {row.title}
              <span class="grid-standing" data-agreement={row.agreement}>
                {AGREEMENT_TEXTS[row.agreement]}, {peopleText(row.people)}
              </span>
            </th>
            {row.cells.map((cell, place) => (
              <td key={cell.interviewId}>
                <CellContent row={row} cell={cell} name={columns[place]?.name ?? ''} onChange={onChange} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
