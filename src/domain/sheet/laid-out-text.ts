import type { SheetVariant } from './variant.ts';

const LAID_OUT: Readonly<Record<SheetVariant, string>> = {
  'one-page': 'for one page',
  roomy: 'with more space for writing',
  'large-print': 'in large print',
  'pocket-fold': 'to fold for a pocket',
  'questions-only': 'as questions only',
  'agenda-card': 'as an agenda card',
  debrief: 'as a debrief sheet',
  comparison: 'as a comparison grid',
};

/** How a list tells what was chosen to print: "Laid out for one page". */
export function laidOutText(variant: SheetVariant): string {
  return `Laid out ${LAID_OUT[variant]}`;
}
