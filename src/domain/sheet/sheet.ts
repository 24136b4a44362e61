import type { SheetPlan } from './sheet-plans.ts';

/** One question on the sheet. */
export interface SheetQuestion {
  id: string;
  text: string;
  family: string;
  mustAsk: boolean;
  /** Minute of the talk at which it begins when all goes to plan, 0 for the first. */
  startsAt: number;
  /** Ruled lines below it. */
  lines: number;
}

/** One part of the talk on the agenda. */
export interface SheetAgendaRow {
  family: string;
  startsAt: number;
  minutes: number;
}

/** One thing that was said; `about` is the question where it is another one than that of the entry before. */
export interface SheetEntry {
  id: string;
  about: string;
  kind: string;
  text: string;
}

/** An open question of a debrief: what was typed, or else lines to write on. */
export interface SheetAnswer {
  label: string;
  text: string;
  lines: number;
}

/** What the debrief sheet holds. Empty texts become lines to write on. */
export interface SheetDebrief {
  entries: SheetEntry[];
  /** Ruled lines in each of the three columns. */
  columnLines: number;
  surprised: SheetAnswer;
  changedMind: SheetAnswer;
  howItRan: SheetAnswer;
  leads: { id: string; name: string; detail: string; mention: string }[];
  steps: { id: string; text: string; day: string }[];
  /** What the confidence may rest on, the chosen one ticked. */
  confidence: { label: string; isChosen: boolean }[];
}

/** A grid to fill in by hand: people from left to right, aims and questions down the side. Empty names are lines. */
export interface SheetGrid {
  people: string[];
  rows: { id: string; text: string }[];
}

/** A code for the camera of a phone. */
export interface SheetCode {
  /** What stands beside it: where it leads to. */
  text: string;
  /** The address in words; empty where it is too long for anybody to type. */
  address: string;
  /** Rows of squares from the top, true for black, without the white edge. */
  squares: readonly (readonly boolean[])[];
}

/** Everything that is printed, as plain texts in their order. */
export interface Sheet {
  plan: SheetPlan;
  /** Who: "Hana Te Rangi, fisheries scientist, Port of Otago". Empty parts are left out. */
  contact: string;
  details: { label: string; text: string }[];
  purpose: string;
  aims: string[];
  openingLines: string[];
  questions: SheetQuestion[];
  /** Minute at which to look at the clock, and the words for it; null in a talk too short for it. */
  timeCheck: { minute: number; text: string } | null;
  closingLines: string[];
  nextStepLines: number;
  minutes: number;
  /** Parts that have minutes, in the order of the talk. */
  agenda: SheetAgendaRow[];
  debrief: SheetDebrief;
  grid: SheetGrid;
  /** At the foot of the sheet; null for none. */
  code: SheetCode | null;
}
