import type { SheetCode } from './sheet.ts';
import type { SheetVariant } from './variant.ts';

/** Where a code on a sheet leads. */
export type CodeTarget = 'none' | 'blank-sheet' | 'question-list';

/** The targets as they are offered. The address of the step itself is none of them: it is of use on one device only. */
export const CODE_TARGETS: readonly { id: CodeTarget; label: string; hint: string }[] = [
  { id: 'none', label: 'No code', hint: 'The sheet as it is' },
  { id: 'blank-sheet', label: 'To the blank sheet', hint: 'Whoever scans it can print an empty one' },
  {
    id: 'question-list',
    label: 'To this list of questions',
    hint: 'It carries the questions of the collection in your order. Names, aims, notes and questions of your own stay here',
  },
];

/** What stands beside the code. */
export const CODE_TEXTS: Readonly<Record<Exclude<CodeTarget, 'none'>, string>> = {
  'blank-sheet': 'A blank sheet like this one, to print:',
  'question-list': 'These questions on a phone, to prepare a talk of your own with them. No names travel along.',
};

/** Longer ones make squares that the camera of a phone does not tell apart on paper. */
export const CODE_ADDRESS_MOST = 800;

/** Codes of more squares than these are drawn larger. */
const SMALL_MOST = 41;

/** The target that an address names; anything may stand there. */
export function readCodeTarget(given: string | null): CodeTarget {
  return CODE_TARGETS.find(({ id }) => id === given)?.id ?? 'none';
}

/** The path of a blank sheet below the base of the site. */
export function blankSheetPath(variant: SheetVariant): string {
  return variant === 'one-page' ? 'sheets/' : `sheets/${variant}/`;
}

/** How large a code is drawn; see sheet-code.css. */
export function codeSize({ squares }: SheetCode): 'small' | 'large' {
  return squares.length > SMALL_MOST ? 'large' : 'small';
}
