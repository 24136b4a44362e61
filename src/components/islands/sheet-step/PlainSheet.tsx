import { isPlainPart } from '../../../domain/sheet/plain-sheet.ts';
import type { SheetPart } from '../../../domain/sheet/sheet-plans.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { PlainPart } from './PlainPart.tsx';
import { SheetPaper } from './SheetPaper.tsx';

/** A sheet that has plain parts only, as most have: it is there at once. */
export function PlainSheet({ sheet }: { sheet: Sheet }) {
  return <SheetPaper sheet={sheet} name="Sheet" Part={OnlyPlain} />;
}

function OnlyPlain({ sheet, part }: { sheet: Sheet; part: SheetPart }) {
  return isPlainPart(part) ? <PlainPart sheet={sheet} part={part} /> : null;
}
