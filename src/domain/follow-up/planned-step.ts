import type { FollowUpId } from '../schedule/cadence.ts';
import { dayNumber } from '../schedule/calendar-date.ts';
import type { StepChange } from './follow-up.ts';

/** What is done in following up, and the asker’s own next steps. */
export type StepKind = FollowUpId | 'next-step';

/** Where a step stands on a day. */
export type StepStatus = 'done' | 'dropped' | 'overdue' | 'due' | 'later';

/** Not where a message that was sent tells that it is done, nor where nothing asks for the step any more. */
export type Reopening = 'possible' | 'was-sent' | 'needless';

/** One dated step of one interview. */
export interface PlannedStep {
  /** Unique in its interview, and the same for as long as it is the same step: "thank-you", "update-2". */
  key: string;
  kind: StepKind;
  title: string;
  /** Calendar day, "2026-12-03". For a step that is done, the day on which it was. */
  date: string;
  /** The day on which it is to be done, or was. */
  due: string;
  /** The day that was computed, whatever the asker made of it. */
  counted: string;
  why: string;
  /** Id of the situation whose message it opens; null where there is nothing to send. */
  situation: string | null;
  status: StepStatus;
  isMoved: boolean;
  /** Whether a step that is done or dropped can be open again; null for one that is open. */
  reopening: Reopening | null;
  /** What the screen says under it; empty for nothing. */
  note: string;
}

/** How each step is called. The asker’s own next steps have their own words. */
const STEP_TITLES: Readonly<Record<FollowUpId, string>> = {
  'nudge-1': 'Remind them once',
  'nudge-2': 'Remind them a last time',
  close: 'Let it rest',
  confirm: 'Confirm the talk',
  'thank-you': 'Say thank you',
  'report-back': 'Tell them what became of their advice',
  update: 'Send them an update',
  'quiet-end': 'Let the updates end',
};

/** The note of a step whose move is void, because it is counted from another day now. */
const MOVE_VOID_TEXT =
  'You had moved this step. It is counted from another day now, so it has a new date. Move it again if you like.';

/** A computed step, before the asker’s changes. */
export interface CountedStep {
  key: string;
  kind: FollowUpId;
  counted: string;
  why: string;
  situation: string | null;
  /** Id of the situation whose message it opens once it is late; null where that is the same. */
  lateSituation: string | null;
  /** From which day on it is late; null for a step that cannot be. */
  lateFrom: string | null;
  /** The day on which its message was sent; null where it was not. Empty where the day is not known. */
  sentOn: string | null;
}

/** The step as the asker left it, on `today`. `change` is what was saved for its key, if anything. */
export function plannedStep(step: CountedStep, change: StepChange | undefined, today: string): PlannedStep {
  const { key, kind, counted, why, lateFrom } = step;
  const holds = change?.counted === counted;
  const isMoved = change !== undefined && dayNumber(change.movedTo) !== null && holds;
  const due = isMoved ? change.movedTo : counted;
  const state = stateOf(step, change);
  const doneOn = step.sentOn ?? change?.on ?? '';
  // Moving a step to a later day makes what is said in it no less late.
  const isLate = state === 'open' && lateFrom !== null && today > lateFrom;
  return {
    key,
    kind,
    title: STEP_TITLES[kind],
    date: state === 'done' && dayNumber(doneOn) !== null ? doneOn : due,
    due,
    counted,
    why,
    situation: isLate ? (step.lateSituation ?? step.situation) : step.situation,
    status: state === 'open' ? statusOn(today, due, isMoved ? due : lateFrom) : state,
    isMoved,
    reopening: reopeningOf(state, step.sentOn),
    note: change !== undefined && change.movedTo !== '' && !holds ? MOVE_VOID_TEXT : '',
  };
}

function reopeningOf(state: StepChange['state'], sentOn: string | null): Reopening | null {
  if (state === 'open') return null;
  return sentOn === null ? 'possible' : 'was-sent';
}

/** A talk that was put off must be confirmed again, and a new word moves the end; all else that was done stays done. */
function stateOf({ kind, counted, sentOn }: CountedStep, change: StepChange | undefined): StepChange['state'] {
  if (sentOn !== null) return 'done';
  if (change === undefined) return 'open';
  const isBoundToDay = kind === 'confirm' || kind === 'quiet-end';
  return isBoundToDay && change.counted !== counted ? 'open' : change.state;
}

/** Where an open step stands: due on its day and after it, and overdue after the day from which it is late. */
export function statusOn(today: string, due: string, lateFrom: string | null): 'overdue' | 'due' | 'later' {
  if (due > today) return 'later';
  return lateFrom !== null && today > lateFrom ? 'overdue' : 'due';
}
