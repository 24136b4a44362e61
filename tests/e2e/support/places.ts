import { STEP_IDS } from '../../../src/domain/interview/step.ts';
import { SHEET_VARIANT_IDS } from '../../../src/domain/sheet/variant.ts';

/** Every page of the workbench that an interview is open on, and the data page. What is swept over pages takes this list. */
export const PLACES = ['hub', ...STEP_IDS, 'data'] as const;

/** The steps with what stands around one interview: all but those that lay several side by side. */
export const STEPS_OF_ONE = STEP_IDS.filter((step) => step !== 'compare');

/** Where blank sheets lie. The one-page sheet is on the page that lists them all. */
export const BLANK_SHEETS: readonly string[] = [
  'sheets/',
  ...SHEET_VARIANT_IDS.filter((id) => id !== 'one-page').map((id) => `sheets/${id}/`),
  'sheets/class-pack/',
];
