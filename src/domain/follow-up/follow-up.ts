/** What the asker decided about a step. */
export const STEP_STATE_IDS = ['open', 'done', 'dropped'] as const;

export type StepState = (typeof STEP_STATE_IDS)[number];

/** A step that the asker moved, did or dropped. Every other step is computed. */
export interface StepChange {
  /** Which step, "thank-you" or "update-2". */
  key: string;
  /** The day that was computed for it then: a new day for the meeting makes the move void. */
  counted: string;
  /** The day to which it was moved; empty where it was not. */
  movedTo: string;
  state: StepState;
  /** The day on which it was done or dropped; empty while it is open. */
  on: string;
}

/** What the asker decided about following up with one contact. */
export interface FollowUp {
  /** The day on which the contact last wrote, "2026-12-03", or empty. */
  heardOn: string;
  changes: StepChange[];
}
