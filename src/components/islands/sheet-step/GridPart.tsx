import type { SheetGrid } from '../../../domain/sheet/sheet.ts';
import { RuledLines, withKeys } from './RuledLines.tsx';

/** Lines in each cell; the lower edge of the cell is one more. */
const LINES = 1;

/** People from left to right, aims and questions down the side. The head is printed again on every page. */
export function GridPart({ grid }: { grid: SheetGrid }) {
  const people = withKeys(grid.people);
  return (
    <table class="sheet-grid">
      <thead>
        <tr>
          <th scope="col">Aim or question</th>
          {people.map(([key, person]) => (
            <th key={key} scope="col">
              {person === '' ? 'Name' : person}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map(({ id, text }) => (
          <tr key={id} data-kept>
            <th scope="row">
              {text}
              {text === '' && <RuledLines count={LINES} />}
            </th>
            {people.map(([key]) => (
              <td key={key}>
                <RuledLines count={LINES} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
