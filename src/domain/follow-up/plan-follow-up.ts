import { dayOfTalk, dayToCountFrom } from '../debrief/day-of-talk.ts';
import type { Interview } from '../interview/interview.ts';
import type { Rest } from '../schedule/business-days.ts';
import {
  stepsAroundMeeting,
  stepsWhileUnanswered,
  type FollowUpNorms,
  type FollowUpStep,
} from '../schedule/cadence.ts';
import { addDays, dayNumber } from '../schedule/calendar-date.ts';
import { settleStep } from './change-step.ts';
import type { StepChange } from './follow-up.ts';
import { ownSteps } from './own-steps.ts';
import { plannedStep, type CountedStep, type PlannedStep } from './planned-step.ts';
import { isWaiting, saidNo, sentToContact, type MessageFacts, type SentFact } from './sent-so-far.ts';

/** What a plan is made with. */
export interface PlanContext {
  /** Every message that there is. */
  messages: readonly MessageFacts[];
  norms: FollowUpNorms;
  rest: Rest;
  /** Calendar day on the asker’s clocks, "2026-12-03". */
  today: string;
  /** The zone of this device (IANA id). */
  ownZone: string;
}

/** Days before the meeting from which a confirmation that was sent is for this meeting, and not for an earlier date. */
const CONFIRMED_WITHIN = 7;

/**
 * Every dated step of one interview, the earliest first: nudges and the close while no answer has come, or, once there is
 * a day, what to do around the talk; and the asker’s own next steps. Nothing but own steps where the contact said no.
 * What was done or dropped stays in the plan as such, so that it can be taken up again. Norms: those of following up.
 */
export function planFollowUp(interview: Interview, context: PlanContext): PlannedStep[] {
  return everyStep(interview, context).map((step) =>
    step.reopening === 'possible' && !comesBack(interview, step, context) ? { ...step, reopening: 'needless' } : step,
  );
}

/** Whether a step that is done or dropped is to be done again once it is taken up: nothing that is taken up may vanish. */
function comesBack(interview: Interview, { key, kind }: PlannedStep, context: PlanContext): boolean {
  const step = everyStep(interview, context).find((one) => one.key === key);
  if (step === undefined) return false;
  const after = everyStep(settleStep(interview, step, 'open', context.today), context);
  // An update and the quiet end may come back under another number.
  return after.some((one) => one.reopening === null && (kind === 'next-step' ? one.key === key : one.kind === kind));
}

function everyStep(interview: Interview, context: PlanContext): PlannedStep[] {
  const { today, messages, ownZone } = context;
  const sent = sentToContact(interview.message.sent, messages);
  const met = dayToCountFrom(interview, today, ownZone);
  const { changes } = interview.followUp;
  const counted = saidNo(sent) ? [] : countSteps(interview, met, sent, context);
  const planned = counted.map((step) => plannedStep(step, changeOf(changes, step.key), today));
  const keys = new Set(counted.map(({ key }) => key));
  const before = changes.filter((change) => change.state !== 'open' && !keys.has(change.key));
  return [...before.flatMap((change) => settledBefore(change)), ...planned, ...ownSteps(interview, today)].toSorted(
    (one, other) => one.date.localeCompare(other.date),
  );
}

function countSteps(
  interview: Interview,
  met: string | null,
  sent: readonly SentFact[],
  context: PlanContext,
): CountedStep[] {
  if (met !== null) return stepsAround(interview, met, sent, context);
  const asked = sent.map(({ sentOn }) => sentOn).filter((day) => dayNumber(day) !== null);
  const nudged = interview.followUp.changes.filter(
    ({ key, state }) => state === 'done' && key.startsWith('nudge-') && !sent.some((one) => one.situation === key),
  );
  const contacts = [...asked, ...nudged.map(({ on }) => on)].toSorted();
  const hasHeard = interview.followUp.heardOn >= (contacts.at(-1) ?? '') && interview.followUp.heardOn !== '';
  return isWaiting(sent) && !hasHeard ? stepsWaiting(interview.followUp.changes, contacts, context) : [];
}

/** The nudges that are left and the close, each counted from the day on which the one before it is due. */
function stepsWaiting(
  changes: readonly StepChange[],
  contacts: readonly string[],
  context: PlanContext,
): CountedStep[] {
  const [step] = stepsWhileUnanswered(contacts, context.norms, context.rest);
  if (!step) return [];
  const isDropped = changes.some(({ key, state }) => key.startsWith('nudge-') && state === 'dropped');
  const why =
    step.id === 'close' && isDropped ? 'No answer has come: let it rest. Silence is no verdict on you.' : step.why;
  const counted = { ...countedStep(step, step.id, context), why };
  if (step.id === 'close') return [counted];
  const planned = plannedStep(counted, changeOf(changes, step.id), context.today);
  return [counted, ...stepsWaiting(changes, [...contacts, planned.date], context)];
}

/** What to do around the talk. An update and the quiet end come again, so that each has a number. */
function stepsAround(
  { followUp, debrief, meeting, message, talk }: Interview,
  met: string,
  sent: readonly SentFact[],
  context: PlanContext,
): CountedStep[] {
  const { norms, rest, today, ownZone } = context;
  const { changes } = followUp;
  const hasTalked =
    dayOfTalk({ debrief, meeting, message, talk }, today, ownZone) !== null && (met < today || talk !== null);
  const daysOf = (situation: string) => sent.filter((one) => one.situation === situation).map(({ sentOn }) => sentOn);
  const sinceTalk = sent.filter(({ group, sentOn }) => group === 'afterwards' && (sentOn === '' || sentOn >= met));
  const updates = [...daysOf('update'), ...settledUpdates(changes)];
  const kept = changes.filter(({ key, state }) => key.startsWith('quiet-end-') && state === 'dropped');
  const latest = (days: readonly string[]) =>
    days
      .filter((day) => dayNumber(day) !== null)
      .toSorted()
      .at(-1) ?? null;
  const around = {
    met,
    lastUpdate: latest(updates),
    lastHeard: latest([followUp.heardOn, ...kept.map(({ counted }) => counted)]),
  };
  const sentFirst = (days: readonly string[]) => days[0] ?? null;
  const confirmed = daysOf('confirm').filter((day) => day === '' || day >= (addDays(met, -CONFIRMED_WITHIN) ?? met));
  const steps = stepsAroundMeeting(around, norms, rest);
  const end = steps.find(({ id }) => id === 'quiet-end')?.date;
  const hasEnded = changes.some(
    ({ key, state, counted }) => key === `quiet-end-${kept.length + 1}` && state === 'done' && counted === end,
  );
  return steps.flatMap((step): CountedStep[] => {
    switch (step.id) {
      case 'confirm': {
        const one = { ...countedStep(step, step.id, context), sentOn: sentFirst(confirmed) };
        return hasTalked && one.sentOn === null ? [] : [one];
      }
      case 'thank-you': {
        const lateFrom = addDays(met, Math.floor(norms.thankYou.overdueHours / 24));
        return [
          {
            ...countedStep(step, step.id, context),
            lateSituation: situationOf(LATE_THANKS, context.messages),
            lateFrom,
            sentOn: sentFirst(sinceTalk.map(({ sentOn }) => sentOn)),
          },
        ];
      }
      case 'report-back': {
        const lateFrom = addDays(met, 7 * norms.reportBack.mostWeeks);
        return [{ ...countedStep(step, step.id, context), lateFrom, sentOn: sentFirst(daysOf('report-back')) }];
      }
      case 'update':
        return hasEnded ? [] : [countedStep(step, `update-${nextNumber(updates.length, changes)}`, context)];
      case 'quiet-end':
        return [countedStep(step, `quiet-end-${kept.length + 1}`, context)];
      case 'nudge-1':
      case 'nudge-2':
      case 'close':
        return [];
    }
  });
}

/** The situation of the message with which one thanks late. */
const LATE_THANKS = 'late-thank-you';

/** A step that was done or dropped and that nothing counts any more, such as a nudge that was answered. */
function settledBefore(change: StepChange): PlannedStep[] {
  const { key, counted } = change;
  const kind = STEP_KINDS.find((one) => key === one || key.startsWith(`${one}-`));
  if (kind === undefined || dayNumber(counted) === null) return [];
  const step = { key, kind, counted, why: '', situation: null, lateSituation: null, lateFrom: null, sentOn: null };
  return [plannedStep(step, { ...change, movedTo: '' }, counted)];
}

const STEP_KINDS = [
  'nudge-1',
  'nudge-2',
  'close',
  'confirm',
  'thank-you',
  'report-back',
  'update',
  'quiet-end',
] as const;

/** A step under its key; the situation of its message has the same name, where there is one. */
function countedStep({ id, date, why }: FollowUpStep, key: string, { messages }: PlanContext): CountedStep {
  const situation = situationOf(id, messages);
  return { key, kind: id, counted: date, why, situation, lateSituation: null, lateFrom: null, sentOn: null };
}

function situationOf(id: string, messages: readonly MessageFacts[]): string | null {
  return messages.some(({ situation }) => situation === id) ? id : null;
}

/** The number of the next update: that of the first after those sent and settled which no settled one has. */
function nextNumber(before: number, changes: readonly StepChange[]): number {
  const isTaken = (number: number) => changes.some(({ key, state }) => key === `update-${number}` && state !== 'open');
  return isTaken(before + 1) ? nextNumber(before + 1, changes) : before + 1;
}

function changeOf(changes: readonly StepChange[], key: string): StepChange | undefined {
  return changes.find((change) => change.key === key);
}

/** The days from which the next update is counted: those on which one was sent, and those for which one was dropped. */
function settledUpdates(changes: readonly StepChange[]): string[] {
  return changes
    .filter(({ key, state }) => key.startsWith('update-') && state !== 'open')
    .map(({ state, counted, on }) => (state === 'done' && on !== '' ? on : counted));
}
