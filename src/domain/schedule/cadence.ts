import { capitalized, numberInWords } from '../text/number-in-words.ts';
import { addBusinessDays, type Rest } from './business-days.ts';
import { addDays, addMonths } from './calendar-date.ts';

/** The numbers of following up, from src/content/norms/follow-up.yaml. */
export interface FollowUpNorms {
  /** Norm nudges. */
  nudges: { most: number; businessDays: number };
  /** Messages to one person without an answer, the first included; norm messages-unanswered. */
  messagesUnanswered: { most: number };
  /** Norm confirm. */
  confirm: { daysBefore: number };
  /** Norm thank-you; it is late once `overdueHours` have passed. */
  thankYou: { hours: number; overdueHours: number };
  /** Norm report-back. */
  reportBack: { fewestWeeks: number; mostWeeks: number };
  /** Norm updates. */
  updates: { months: number; quietEndMonths: number };
}

/** The nudges that there are messages for. */
const NUDGES = ['nudge-1', 'nudge-2'] as const;

/** What is done in following up; most of them are the id of a message, too. */
export type FollowUpId =
  (typeof NUDGES)[number] | 'close' | 'confirm' | 'thank-you' | 'report-back' | 'update' | 'quiet-end';

/** One dated step of following up. */
export interface FollowUpStep {
  id: FollowUpId;
  /** Calendar date, "2026-12-03". */
  date: string;
  /** Why on that date, in a sentence or two. */
  why: string;
}

/**
 * What comes after messages that nobody has answered yet, by the dates on which they were sent (in any order, the first
 * one included): the nudges that are left, each some business days after the one before, and then the close. None where
 * nothing was sent. Text that is no date is passed over.
 */
export function stepsWhileUnanswered(sent: readonly string[], norms: FollowUpNorms, rest: Rest): FollowUpStep[] {
  const dates = sent.filter((date) => addDays(date, 0) !== null).toSorted();
  const last = dates.at(-1);
  if (last === undefined) return [];
  const { most, businessDays } = norms.nudges;
  const all = Math.max(0, Math.min(most, norms.messagesUnanswered.most - 1, NUDGES.length));
  const ids = [...NUDGES.slice(0, all).slice(dates.length - 1), 'close' as const];
  const messages = Math.max(dates.length, 1 + all);
  return dated(
    ids.map((id, index) => ({
      id,
      date: addBusinessDays(last, businessDays * (index + 1), rest),
      why: whyUnanswered(id, businessDays, messages),
    })),
  );
}

/** A meeting and what came after it, as calendar dates; null for what has not been. */
export interface AfterMeeting {
  met: string;
  /** When the asker last sent an update. */
  lastUpdate: string | null;
  /** When the contact last wrote. */
  lastHeard: string | null;
}

/**
 * What comes before and after a meeting, in the order of the dates. Reports and updates wait for a business day. The next
 * update follows the last one, and none is due once a year (norm updates) has passed without a word from the contact.
 */
export function stepsAroundMeeting(
  { met, lastUpdate, lastHeard }: AfterMeeting,
  norms: FollowUpNorms,
  rest: Rest,
): FollowUpStep[] {
  const { confirm, thankYou, reportBack, updates } = norms;
  const onBusinessDay = (date: string | null) => (date === null ? null : addBusinessDays(date, 0, rest));
  const latest = (date: string | null) => (date === null || date < met ? met : date);
  const quietEnd = addMonths(latest(lastHeard), updates.quietEndMonths);
  const update = onBusinessDay(addMonths(latest(lastUpdate), updates.months));
  return dated([
    { id: 'confirm', date: addDays(met, -confirm.daysBefore), why: whyConfirm(confirm.daysBefore) },
    { id: 'thank-you', date: addDays(met, Math.floor(thankYou.hours / 24)), why: whyThank(thankYou.hours) },
    { id: 'report-back', date: onBusinessDay(addDays(met, 7 * reportBack.fewestWeeks)), why: whyReport(reportBack) },
    { id: 'update', date: isBefore(update, quietEnd) ? update : null, why: whyUpdate(updates.months) },
    { id: 'quiet-end', date: quietEnd, why: whyQuietEnd(updates.quietEndMonths) },
  ]);
}

function isBefore(date: string | null, end: string | null): boolean {
  return date !== null && end !== null && date < end;
}

/** The steps that have a date, the earliest first. */
function dated(steps: readonly { id: FollowUpId; date: string | null; why: string }[]): FollowUpStep[] {
  return steps
    .flatMap(({ id, date, why }) => (date === null ? [] : [{ id, date, why }]))
    .toSorted((one, other) => one.date.localeCompare(other.date));
}

function whyUnanswered(id: (typeof NUDGES)[number] | 'close', businessDays: number, messages: number): string {
  const wait = counted(businessDays, 'business day');
  if (id === 'nudge-1') return `${capitalized(wait)} without an answer. One short, friendly nudge is fine.`;
  if (id === 'nudge-2')
    return `${capitalized(wait)} after the first nudge. This one is the last, and it closes kindly.`;
  return `${capitalized(counted(messages, 'message'))} without an answer: let it rest. Silence is no verdict on you.`;
}

function whyConfirm(days: number): string {
  return `${capitalized(counted(days, 'day'))} before: confirm the time and its zone, and give your phone number.`;
}

function whyThank(hours: number): string {
  return `Within ${hours} hours of the talk. A late thank-you is better than none.`;
}

function whyReport({ fewestWeeks, mostWeeks }: FollowUpNorms['reportBack']): string {
  const weeks = `${numberInWords(fewestWeeks)} to ${counted(mostWeeks, 'week')}`;
  return `${capitalized(weeks)} after the talk: say what became of their advice, if you have acted on it.`;
}

function whyUpdate(months: number): string {
  return `About ${counted(months, 'month')} since they last had your news: a few lines on where you are now.`;
}

function whyQuietEnd(months: number): string {
  const time = months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month');
  return `${capitalized(time)} without a word from them: stop the updates here. You may write again when you have a new reason.`;
}

function counted(number: number, thing: string): string {
  return `${numberInWords(number)} ${thing}${number === 1 ? '' : 's'}`;
}
