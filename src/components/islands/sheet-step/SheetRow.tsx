import type { SheetPart } from '../../../domain/sheet/sheet-plans.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { GRID_CAUTION } from '../../../domain/sheet/sheet-grid.ts';
import { AgendaPart, MustAsksPart } from './AgendaPart.tsx';
import { AnswerPart, ConfidencePart, LeadsPart, SaidPart, StepsPart } from './DebriefParts.tsx';
import { GridPart } from './GridPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { RuledLines, withKeys } from './RuledLines.tsx';

/** Parts that may be long and are split between pages; every other one stays whole. */
const LONG: readonly SheetPart[] = ['must-asks', 'questions', 'said', 'leads', 'dated-steps', 'grid'];

/** One part of the sheet, or two side by side. */
export function SheetRow({ sheet, parts }: { sheet: Sheet; parts: readonly SheetPart[] }) {
  if (parts.some((part) => LONG.includes(part))) return <>{parts.map((part) => partOf(sheet, part))}</>;
  return (
    <div class={parts.length > 1 ? 'sheet-pair' : 'sheet-alone'} data-kept>
      {parts.map((part) => partOf(sheet, part))}
    </div>
  );
}

function partOf(sheet: Sheet, part: SheetPart) {
  switch (part) {
    case 'purpose':
      return <PurposePart key={part} sheet={sheet} />;
    case 'opening':
      return <Words key={part} title="To open" lines={sheet.openingLines} />;
    case 'agenda':
      return <AgendaPart key={part} sheet={sheet} />;
    case 'must-asks':
      return <MustAsksPart key={part} sheet={sheet} />;
    case 'questions':
      return <QuestionsPart key={part} sheet={sheet} />;
    case 'closing':
      return <Words key={part} title="To close" lines={sheet.closingLines} />;
    case 'next-steps':
      return (
        <section key={part} class="sheet-next">
          <h3>Next steps</h3>
          <RuledLines count={sheet.nextStepLines} />
        </section>
      );
    case 'said':
      return <SaidPart key={part} debrief={sheet.debrief} />;
    case 'surprised':
      return <AnswerPart key={part} answer={sheet.debrief.surprised} />;
    case 'changed-mind':
      return <AnswerPart key={part} answer={sheet.debrief.changedMind} />;
    case 'how-it-ran':
      return <AnswerPart key={part} answer={sheet.debrief.howItRan} />;
    case 'leads':
      return <LeadsPart key={part} leads={sheet.debrief.leads} />;
    case 'dated-steps':
      return <StepsPart key={part} steps={sheet.debrief.steps} />;
    case 'confidence':
      return <ConfidencePart key={part} levels={sheet.debrief.confidence} />;
    case 'grid':
      return <GridPart key={part} grid={sheet.grid} />;
    case 'caution':
      return (
        <p key={part} class="sheet-caution">
          {GRID_CAUTION}
        </p>
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
