import { ROW_MARK_IDS } from '../../../domain/compare/comparison.ts';
import { MARK_TEXTS, STATE_TEXTS, type Cell, type Row } from '../../../domain/compare/grid.ts';
import { markCell } from '../../../domain/compare/mark-cell.ts';
import { canMark, otherWording } from '../../../domain/compare/row-filter.ts';
import { ENTRY_KINDS } from '../../../domain/debrief/debrief-texts.ts';
import type { ChangeOne } from './CompareGrid.tsx';

interface CellContentProps {
  row: Row;
  cell: Cell;
  /** Whose cell it is. */
  name: string;
  onChange: ChangeOne;
}

/** What one person said to one question, and how the asker sets it beside what the others said. */
export function CellContent({ row, cell, name, onChange }: CellContentProps) {
  const { state, notes, mark } = cell;
  if (state === 'not-on-list') return <span class="soft">Not on the list</span>;
  const wording = otherWording(row, cell);
  return (
    <>
      {wording !== '' && <p class="grid-wording">Worded: {wording}</p>}
      {STATE_TEXTS[state] !== '' && <p class="soft">{STATE_TEXTS[state]}</p>}
      {notes.map(({ kind, text }, index) => (
        // Two notes may have the same words, and a cell knows no ids.
        // oxlint-disable-next-line react/no-array-index-key
        <p class="grid-note" key={`${index} ${text}`}>
          {kind !== null && <span class="grid-kind">{labelOf(kind)}: </span>}
          {text.trim()}
        </p>
      ))}
      {mark !== null && <p class="grid-mark">{MARK_TEXTS[mark]}</p>}
      {canMark(row, cell) && (
        <select
          class="field-input screen-only"
          aria-label={`How ${name} stands to the others: ${row.title}`}
          onChange={(event) => {
            const chosen = ROW_MARK_IDS.find((id) => id === event.currentTarget.value) ?? null;
            onChange(cell.interviewId, (now) => markCell(now, row.key, chosen));
          }}
        >
          <option value="" selected={mark === null}>
            Not compared
          </option>
          {ROW_MARK_IDS.map((id) => (
            <option key={id} value={id} selected={id === mark}>
              {MARK_TEXTS[id]}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

function labelOf(kind: string): string {
  return ENTRY_KINDS.find(({ id }) => id === kind)?.label ?? '';
}
