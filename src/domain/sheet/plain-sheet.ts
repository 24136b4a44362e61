import type { Sheet } from './sheet.ts';

/** The parts of the prep sheet itself: what is needed for the talk. */
const PLAIN_PARTS = ['purpose', 'opening', 'questions', 'closing', 'next-steps'] as const;

export type PlainSheetPart = (typeof PLAIN_PARTS)[number];

/** Whether a part is one of the prep sheet itself. */
export function isPlainPart(part: string): part is PlainSheetPart {
  return PLAIN_PARTS.some((plain) => plain === part);
}

/** Whether a sheet is a plain prep sheet: no booklet, no code, and no other parts. */
export function isPlain({ plan, code }: Pick<Sheet, 'plan' | 'code'>): boolean {
  return plan.size !== 'fold' && code === null && plan.rows.flat().every((part) => isPlainPart(part));
}
