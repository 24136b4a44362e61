import { expect, it } from 'vitest';
import { note, ownLine, voice } from '../../../tests/fixtures/voices.ts';
import { buildGrid } from './build-grid.ts';
import { gridAsCsv, gridAsMarkdown } from './grid-as-text.ts';
import { markCell } from './mark-cell.ts';

const ANN = voice('Ann *Lee*', '2026-12-01', {
  shown: [ownLine('a', 'Who pays?')],
  entries: [note('a', '=1+1\n<b>bold</b>'), note('a', '- the port', 'opinion')],
  learned: 'much',
  confidence: 'one-account',
});
const MARKED = { ...ANN, interview: markCell(ANN.interview, 'own:who pays', 'differs') };
const BO = voice('Bo', '2026-12-02', { shown: [ownLine('b', 'Who pays?')], entries: [note('b', '1. nobody', null)] });
const GRID = buildGrid([MARKED, BO, voice('Cy', '')], '2026-12-31', 'UTC');

it('a grid as CSV has a line for each row and a column for each person', () => {
  expect(gridAsCsv(GRID)).toBe(
    `\ufeff${[
      '"","What","Ann *Lee*, Tuesday, December 1, 2026","Bo, Wednesday, December 2, 2026","Cy","People","Standing"',
      '"Question","Who pays?","Fact: =1+1\r\n<b>bold</b>\r\nOpinion: - the port\r\n(Differs)","1. nobody","","2","They differ"',
      '"Talk","How much was new?","Much","","","",""',
      '"Talk","How well founded is it?","One account","","","",""',
      '',
    ].join('\r\n')}`,
  );
});

it('a grid as Markdown has a part for each row, and what was typed is no Markdown', () => {
  expect(gridAsMarkdown(GRID)).toBe(
    [
      '# Interviews side by side',
      '## Who pays?',
      '*They differ; answered by 2.*',
      String.raw`**Ann \*Lee\*, Tuesday, December 1, 2026**`,
      '- Fact: =1+1 \\<b\\>bold\\</b\\>\n- Opinion: - the port\n- (Differs)',
      '**Bo, Wednesday, December 2, 2026**',
      String.raw`- 1\. nobody`,
      '## How much was new, and how well founded it is',
      [
        String.raw`- **Ann \*Lee\*, Tuesday, December 1, 2026**: new: Much; founded on: One account`,
        '- **Bo, Wednesday, December 2, 2026**: new: not told; founded on: not told',
        '- **Cy**: new: not told; founded on: not told\n',
      ].join('\n'),
    ].join('\n\n'),
  );
  expect(gridAsMarkdown(buildGrid([], '2026-12-31', 'UTC'))).toBe('# Interviews side by side\n');
});
