import type { PlainSheetPart } from './plain-sheet.ts';
import type { SheetVariant } from './variant.ts';

/** A part of a printed sheet; each has a heading of its own, or is the list of questions. */
export type SheetPart =
  | PlainSheetPart
  | 'agenda'
  | 'must-asks'
  | 'said'
  | 'surprised'
  | 'changed-mind'
  | 'how-it-ran'
  | 'leads'
  | 'dated-steps'
  | 'confidence'
  | 'grid'
  | 'caution';

/** What a variant of the sheet holds, in which order, and how large it is set. */
export interface SheetPlan {
  id: SheetVariant;
  /** How the choice reads on a form, with a sentence under it. */
  label: string;
  hint: string;
  /** What the paper calls itself. */
  title: string;
  /** 'page' 12 points; 'large' 16 points and more; 'fold' panels of a booklet; 'card' to cut out. */
  size: 'page' | 'large' | 'fold' | 'card';
  /** Whether it is about one talk, and says with whom and when. */
  namesTalk: boolean;
  /** Parts from the top of the paper to its foot; two in one row stay together, side by side or, in large print, one below the other. */
  rows: readonly (readonly SheetPart[])[];
  /** Ruled lines below each question in a list of at most seven, and in a longer one; at most, where all must fit one page. */
  lines: { few: number; many: number };
  /** Whether the opening gets lines, too. It is said, not noted down. */
  opensWithLines: boolean;
  nextStepLines: number;
  /** Whether lines give way so that everything stands on one page. */
  fitsOnePage: boolean;
}

const PREP_ROWS: SheetPlan['rows'] = [['purpose', 'opening'], ['questions'], ['closing', 'next-steps']];
const ONE_BELOW_THE_OTHER: SheetPlan['rows'] = PREP_ROWS.flat().map((part) => [part]);
const NO_LINES = { lines: { few: 0, many: 0 }, opensWithLines: false };

/** The variants in the order in which they are offered. */
export const SHEET_PLANS: readonly SheetPlan[] = [
  {
    id: 'one-page',
    label: 'One page',
    hint: 'With as many lines to write on as one page has room for',
    title: 'Prep sheet',
    size: 'page',
    namesTalk: true,
    rows: PREP_ROWS,
    lines: { few: 3, many: 2 },
    opensWithLines: false,
    nextStepLines: 2,
    fitsOnePage: true,
  },
  {
    id: 'roomy',
    label: 'More space for writing',
    hint: 'Three or four lines after each question, on two pages or more',
    title: 'Prep sheet',
    size: 'page',
    namesTalk: true,
    rows: PREP_ROWS,
    lines: { few: 4, many: 3 },
    opensWithLines: true,
    nextStepLines: 6,
    fitsOnePage: false,
  },
  {
    id: 'large-print',
    label: 'Large print',
    hint: 'Letters of 16 points and more, and lines 10 mm apart',
    title: 'Prep sheet',
    size: 'large',
    namesTalk: true,
    rows: [['purpose'], ['opening'], ['questions'], ['closing', 'next-steps']],
    lines: { few: 2, many: 2 },
    opensWithLines: false,
    nextStepLines: 3,
    fitsOnePage: false,
  },
  {
    id: 'pocket-fold',
    label: 'Pocket fold',
    hint: 'A booklet of four small pages: print on one side, fold twice',
    title: 'Pocket sheet',
    size: 'fold',
    namesTalk: true,
    rows: ONE_BELOW_THE_OTHER,
    lines: { few: 1, many: 1 },
    opensWithLines: false,
    nextStepLines: 4,
    fitsOnePage: false,
  },
  {
    id: 'questions-only',
    label: 'Questions only',
    hint: 'The list in its order, with the minute of each',
    title: 'Questions',
    size: 'page',
    namesTalk: true,
    rows: [['questions']],
    ...NO_LINES,
    nextStepLines: 0,
    fitsOnePage: false,
  },
  {
    id: 'agenda-card',
    label: 'Agenda card',
    hint: 'The parts of the talk with their minutes, to cut out and lay beside the phone',
    title: 'Agenda',
    size: 'card',
    namesTalk: true,
    rows: [['agenda'], ['must-asks']],
    ...NO_LINES,
    nextStepLines: 0,
    fitsOnePage: false,
  },
  {
    id: 'debrief',
    label: 'Debrief sheet',
    hint: 'For the ten minutes after the talk: what was said, names, next steps',
    title: 'Debrief',
    size: 'page',
    namesTalk: true,
    rows: [['said'], ['surprised', 'changed-mind'], ['how-it-ran'], ['leads'], ['dated-steps'], ['confidence']],
    ...NO_LINES,
    nextStepLines: 3,
    fitsOnePage: false,
  },
  {
    id: 'comparison',
    label: 'Comparison grid',
    hint: 'Your aims and questions down the side, and a column for each of three people',
    title: 'Comparison grid',
    size: 'page',
    namesTalk: false,
    rows: [['caution'], ['grid']],
    ...NO_LINES,
    nextStepLines: 0,
    fitsOnePage: false,
  },
];

/** The plan of one variant. */
export function sheetPlan(variant: SheetVariant): SheetPlan {
  const found = SHEET_PLANS.find((one) => one.id === variant);
  if (!found) throw new Error(`No plan for the sheet ${variant}`);
  return found;
}
