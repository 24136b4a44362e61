/** What can be printed for one interview. Saved interviews hold the ids. */
export const SHEET_VARIANT_IDS = [
  'one-page',
  'roomy',
  'large-print',
  'pocket-fold',
  'questions-only',
  'agenda-card',
  'debrief',
  'comparison',
] as const;

export type SheetVariant = (typeof SHEET_VARIANT_IDS)[number];
