import { useRef, useState } from 'preact/hooks';
import { AGREEMENT_TEXTS, type Grid } from '../../../domain/compare/grid.ts';
import { peopleText } from '../../../domain/compare/row-filter.ts';
import { formatDay } from '../../../domain/schedule/format-meeting.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { stepAddress } from '../session/step-address.ts';
import { CellContent } from './CellContent.tsx';
import type { ChangeOne } from './CompareGrid.tsx';

interface OneQuestionProps {
  base: string;
  grid: Grid;
  onChange: ChangeOne;
}

/** One question at a time, with what each person said below it: for screens on which a grid cannot be read. */
export function OneQuestion({ base, grid, onChange }: OneQuestionProps) {
  const { columns, rows } = grid;
  const [key, setKey] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // A question that the filter has taken away gives its place to the first one.
  const place = Math.max(
    0,
    rows.findIndex((one) => one.key === key),
  );
  const row = rows[place];
  if (row === undefined) return null;
  const go = (by: number) => {
    setKey(rows[place + by]?.key ?? row.key);
    heading.current?.focus();
  };
  return (
    <div class="one-question screen-only">
      <SelectField
        label="Question"
        options={rows.map(({ key: id, title }, index) => ({ id, label: `${index + 1}. ${title}` }))}
        chosen={row.key}
        onChoose={setKey}
      />
      <article aria-labelledby="one-question-heading">
        <p class="one-question-place">
          {row.kind === 'aim' ? 'Aim' : 'Question'} {place + 1} of {rows.length}
        </p>
        <h3 id="one-question-heading" tabIndex={-1} ref={heading}>
          {row.title}
        </h3>
        <p class="grid-standing" data-agreement={row.agreement}>
          {AGREEMENT_TEXTS[row.agreement]}, {peopleText(row.people)}
        </p>
        <ul class="card-list">
          {row.cells.map((cell, index) => {
            const column = columns[index];
            if (column === undefined || cell.state === 'not-on-list') return null;
            return (
              <li key={cell.interviewId}>
                <h4>
                  <a href={stepAddress(base, 'debrief', cell.interviewId)}>{column.name}</a>
                  <span class="grid-day">{formatDay(column.day)}</span>
                </h4>
                <CellContent row={row} cell={cell} name={column.name} onChange={onChange} />
              </li>
            );
          })}
        </ul>
      </article>
      <div class="button-row">
        <button type="button" class="button-quiet" aria-disabled={place === 0} onClick={() => go(-1)}>
          Previous question
        </button>
        <button type="button" class="button-quiet" aria-disabled={place === rows.length - 1} onClick={() => go(1)}>
          Next question
        </button>
      </div>
    </div>
  );
}
