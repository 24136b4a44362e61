import { isPlainPart } from '../../../domain/sheet/plain-sheet.ts';
import type { SheetPart } from '../../../domain/sheet/sheet-plans.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { CodePart } from './CodePart.tsx';
import { FoldView } from './FoldView.tsx';
import { MorePart } from './MorePart.tsx';
import { PlainPart } from './PlainPart.tsx';
import { SheetPaper } from './SheetPaper.tsx';

/** Any sheet on paper and, as its preview, on screen: one DOM for both. Empty texts become lines to write on. */
export function SheetView({ sheet, name = 'Sheet' }: { sheet: Sheet; name?: string }) {
  if (sheet.plan.size === 'fold') return <FoldView sheet={sheet} name={name} />;
  return (
    <SheetPaper sheet={sheet} name={name} Part={AnyPart}>
      {sheet.code !== null && <CodePart code={sheet.code} />}
    </SheetPaper>
  );
}

function AnyPart({ sheet, part }: { sheet: Sheet; part: SheetPart }) {
  return isPlainPart(part) ? <PlainPart sheet={sheet} part={part} /> : <MorePart sheet={sheet} part={part} />;
}
