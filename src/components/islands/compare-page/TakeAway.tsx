import { gridAsCsv, gridAsMarkdown } from '../../../domain/compare/grid-as-text.ts';
import type { Grid } from '../../../domain/compare/grid.ts';
import { copyText } from '../../../platform/clipboard.ts';
import { downloadText } from '../../../platform/download.ts';
import { printPage } from '../../../platform/print.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';

const FILE = 'twenty-good-minutes-compared';

/** The grid on paper, as a file, and on the clipboard. */
export function TakeAway({ grid, isFiltered }: { grid: Grid; isFiltered: boolean }) {
  return (
    <section class="screen-only" aria-labelledby="take-heading">
      <h2 id="take-heading">Take it along</h2>
      <div class="button-row">
        <button type="button" class="button" onClick={printPage}>
          Print the grid
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => downloadText(`${FILE}.csv`, gridAsCsv(grid), 'text/csv')}
        >
          Download for a spreadsheet (.csv)
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => downloadText(`${FILE}.md`, gridAsMarkdown(grid), 'text/markdown')}
        >
          Download as text (.md)
        </button>
        <CopyButton label="Copy as text" text={gridAsMarkdown(grid)} copy={copyText} isQuiet />
      </div>
      <p class="field-hint">
        {isFiltered && 'Paper has the questions that you show now; the files have all of them. '}
        It names people and what they told you. Think of whom you hand it to.
      </p>
    </section>
  );
}
