import { useRef, useState } from 'preact/hooks';
import type { Grid } from '../../../domain/compare/grid.ts';
import { AGREEMENT_TEXTS } from '../../../domain/compare/grid.ts';
import { learningOf, type PeopleNorm } from '../../../domain/compare/learning.ts';
import { countStandings, filterRows, ROW_FILTERS, type RowFilter } from '../../../domain/compare/row-filter.ts';
import { splitColumns } from '../../../domain/compare/split-columns.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useWanted } from '../session/use-wanted.ts';
import { PartMissing } from '../session/PartMissing.tsx';
import { useLoaded } from '../session/use-loaded.ts';
import { GridTable } from './GridTable.tsx';
import { OneQuestion } from './OneQuestion.tsx';

/** Changes one of the interviews, by its id. */
export type ChangeOne = (id: string, edit: (interview: Interview) => Interview) => void;

interface CompareGridProps {
  base: string;
  grid: Grid;
  people: PeopleNorm;
  onChange: ChangeOne;
}

const loadRest = async () => (await import('./compare-rest.ts')).compareRest;

/** The grid, what it may be used for, and the ways to take it along. */
export function CompareGrid({ base, grid, people, onChange }: CompareGridProps) {
  const [filter, setFilter] = useState<RowFilter>('all');
  const area = useRef<HTMLDivElement>(null);
  const rest = useLoaded(loadRest, useWanted(area));
  const learning = learningOf(grid, people);
  const rows = filterRows(grid.rows, filter);
  const parts = splitColumns({ ...grid, rows });
  return (
    <>
      <p class={learning.kind === 'one-voice' || learning.kind === 'too-few' ? 'notice notice-warning' : 'notice'}>
        {learning.text}
      </p>
      <section aria-labelledby="grid-heading">
        <h2 id="grid-heading">Side by side</h2>
        <ul class="compare-standings">
          {countStandings(grid.rows).map(({ agreement, count }) => (
            <li key={agreement}>
              <span class="compare-count">{count}</span> {AGREEMENT_TEXTS[agreement]}
            </li>
          ))}
        </ul>
        <p class="field-hint">
          No program judges the answers: they agree or differ where you say so. One voice may be right, and is no ground
          to decide on.
        </p>
        <div class="screen-only">
          <SelectField
            label="Show"
            options={ROW_FILTERS}
            chosen={filter}
            onChoose={(chosen) => chosen !== null && setFilter(chosen)}
          />
        </div>
        {rows.length === 0 ? (
          <p class="notice">
            {grid.rows.length === 0
              ? 'Nothing is noted to any question yet. The debrief of each interview asks for it.'
              : 'No question stands like that.'}
          </p>
        ) : (
          <>
            <OneQuestion base={base} grid={{ ...grid, rows }} onChange={onChange} />
            {parts.map((part, index) => (
              <GridTable
                key={part.columns[0]?.interviewId}
                base={base}
                grid={part}
                caption={
                  parts.length === 1
                    ? 'What each person said'
                    : `What each person said, part ${index + 1} of ${parts.length}`
                }
                onChange={onChange}
              />
            ))}
          </>
        )}
      </section>
      <div class="compare-rest" ref={area}>
        {rest === 'failed' && <PartMissing />}
        {typeof rest === 'object' && (
          <>
            <rest.AfterEachTalk base={base} columns={grid.columns} onChange={onChange} />
            <rest.TakeAway grid={grid} isFiltered={filter !== 'all'} />
          </>
        )}
      </div>
    </>
  );
}
