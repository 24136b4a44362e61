import type { PlainSheetPart } from '../../../domain/sheet/plain-sheet.ts';
import type { SheetPart } from '../../../domain/sheet/sheet-plans.ts';
import { GRID_CAUTION } from '../../../domain/sheet/sheet-grid.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { AgendaPart, MustAsksPart } from './AgendaPart.tsx';
import { AnswerPart, ConfidencePart, LeadsPart, SaidPart, StepsPart } from './DebriefParts.tsx';
import { GridPart } from './GridPart.tsx';

/** A part that is on no plain sheet: of the agenda card, the debrief and the comparison. */
export function MorePart({ sheet, part }: { sheet: Sheet; part: Exclude<SheetPart, PlainSheetPart> }) {
  const { debrief, grid } = sheet;
  switch (part) {
    case 'agenda':
      return <AgendaPart sheet={sheet} />;
    case 'must-asks':
      return <MustAsksPart sheet={sheet} />;
    case 'said':
      return <SaidPart debrief={debrief} />;
    case 'surprised':
      return <AnswerPart answer={debrief.surprised} />;
    case 'changed-mind':
      return <AnswerPart answer={debrief.changedMind} />;
    case 'how-it-ran':
      return <AnswerPart answer={debrief.howItRan} />;
    case 'leads':
      return <LeadsPart leads={debrief.leads} />;
    case 'dated-steps':
      return <StepsPart steps={debrief.steps} />;
    case 'confidence':
      return <ConfidencePart levels={debrief.confidence} />;
    case 'grid':
      return <GridPart grid={grid} />;
    case 'caution':
      return <p class="sheet-caution">{GRID_CAUTION}</p>;
  }
}
