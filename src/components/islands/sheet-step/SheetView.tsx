import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { CodePart } from './CodePart.tsx';
import { FoldView } from './FoldView.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetRow } from './SheetRow.tsx';

/** The sheet on paper and, as its preview, on screen: one DOM for both. Empty texts become lines to write on. */
export function SheetView({ sheet, name = 'Sheet' }: { sheet: Sheet; name?: string }) {
  const { plan } = sheet;
  if (plan.size === 'fold') return <FoldView sheet={sheet} name={name} />;
  return (
    <article class={`sheet sheet-${plan.size}`} aria-label={name}>
      <SheetHead sheet={sheet} />
      {plan.rows.map((parts) => (
        <SheetRow key={parts.join()} sheet={sheet} parts={parts} />
      ))}
      {sheet.code !== null && <CodePart code={sheet.code} />}
    </article>
  );
}
