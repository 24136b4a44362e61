import type { PlainSheetPart } from '../../../domain/sheet/plain-sheet.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { QuestionsPart } from './QuestionsPart.tsx';
import { RuledLines, withKeys } from './RuledLines.tsx';

/** A part of the prep sheet: what is needed for the talk itself. */
export function PlainPart({ sheet, part }: { sheet: Sheet; part: PlainSheetPart }) {
  switch (part) {
    case 'purpose':
      return <PurposePart sheet={sheet} />;
    case 'opening':
      return <Words title="To open" lines={sheet.openingLines} />;
    case 'questions':
      return <QuestionsPart sheet={sheet} />;
    case 'closing':
      return <Words title="To close" lines={sheet.closingLines} />;
    case 'next-steps':
      return (
        <section class="sheet-next">
          <h3>Next steps</h3>
          <RuledLines count={sheet.nextStepLines} />
        </section>
      );
  }
}

function PurposePart({ sheet }: { sheet: Sheet }) {
  return (
    <section class="sheet-purpose">
      <h3>Purpose and aims</h3>
      {sheet.purpose !== '' && <p>{sheet.purpose}</p>}
      <ul>
        {withKeys(sheet.aims).map(([key, aim]) => (
          <li key={key}>{aim === '' ? <span class="sheet-blank" /> : aim}</li>
        ))}
      </ul>
    </section>
  );
}

function Words({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section class="sheet-lines">
      <h3>{title}</h3>
      <p>{lines.join(' ')}</p>
    </section>
  );
}
