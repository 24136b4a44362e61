import type { ComponentChildren, ComponentType } from 'preact';
import type { SheetPart } from '../../../domain/sheet/sheet-plans.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { SheetHead } from './SheetHead.tsx';

/** Parts that may be long and are split between pages; every other one stays whole. */
const LONG: readonly SheetPart[] = ['must-asks', 'questions', 'said', 'leads', 'dated-steps', 'grid'];

interface SheetPaperProps {
  sheet: Sheet;
  name: string;
  /** What draws a part. */
  Part: ComponentType<{ sheet: Sheet; part: SheetPart }>;
  /** What stands at the foot. */
  children?: ComponentChildren;
}

/** The paper from its head to its foot, with one part in a row, or two side by side. */
export function SheetPaper({ sheet, name, Part, children }: SheetPaperProps) {
  const { plan } = sheet;
  return (
    <article class={`sheet sheet-${plan.size}`} aria-label={name}>
      <SheetHead sheet={sheet} />
      {plan.rows.map((parts) =>
        parts.some((part) => LONG.includes(part)) ? (
          parts.map((part) => <Part key={part} sheet={sheet} part={part} />)
        ) : (
          <div key={parts.join()} class={parts.length > 1 ? 'sheet-pair' : 'sheet-alone'} data-kept>
            {parts.map((part) => (
              <Part key={part} sheet={sheet} part={part} />
            ))}
          </div>
        ),
      )}
      {children}
    </article>
  );
}
