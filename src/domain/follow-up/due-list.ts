import type { Interview } from '../interview/interview.ts';
import { interviewName } from '../interview/interview-name.ts';
import { addDays } from '../schedule/calendar-date.ts';
import { formatDay } from '../schedule/format-meeting.ts';
import { planFollowUp, type PlanContext } from './plan-follow-up.ts';
import type { PlannedStep, StepStatus } from './planned-step.ts';
import { sentToContact } from './sent-so-far.ts';

/** How near a step is. */
export const DUE_GROUPS = [
  { id: 'overdue', label: 'Overdue' },
  { id: 'due', label: 'Today' },
  { id: 'week', label: 'Within a week' },
  { id: 'later', label: 'Later' },
] as const;

export type DueGroup = (typeof DUE_GROUPS)[number]['id'];

/** A step that is still to be done, and with whom. */
export interface DueStep {
  interviewId: string;
  name: string;
  step: PlannedStep;
  group: DueGroup;
}

/** What is to be done over all interviews, the most urgent first. */
export function dueList(interviews: readonly Interview[], context: PlanContext): DueStep[] {
  const weekEnd = addDays(context.today, 7) ?? context.today;
  const all = interviews.flatMap((interview) =>
    planFollowUp(interview, context).flatMap((step): DueStep[] => {
      const group = groupOf(step, weekEnd);
      return group === null ? [] : [{ interviewId: interview.id, name: interviewName(interview), step, group }];
    }),
  );
  return DUE_GROUPS.flatMap(({ id }) =>
    all.filter(({ group }) => group === id).toSorted((one, other) => one.step.date.localeCompare(other.step.date)),
  );
}

function groupOf({ status, date }: PlannedStep, weekEnd: string): DueGroup | null {
  if (status === 'done' || status === 'dropped') return null;
  if (status !== 'later') return status;
  return date <= weekEnd ? 'week' : 'later';
}

/** One point on the line of time of a contact. */
export interface TimePoint {
  kind: 'sent' | 'heard' | 'meeting' | 'step';
  /** Calendar day; empty where it is not known. */
  date: string;
  /** The day in words; empty where it is not known. */
  day: string;
  label: string;
  /** 'done' for what has been. */
  status: StepStatus;
}

/** Everything between the asker and one contact, the earliest first; what has no day comes before it. */
export function lineOfTime(interview: Interview, context: PlanContext): TimePoint[] {
  const { meeting, message, followUp } = interview;
  const has = (date: string): StepStatus => (date <= context.today ? 'done' : 'later');
  const point = (kind: TimePoint['kind'], date: string, label: string, status: StepStatus): TimePoint => {
    return { kind, date, day: formatDay(date), label, status };
  };
  const sent = sentToContact(message.sent, context.messages);
  const isSent = ({ kind, status, reopening }: PlannedStep) =>
    status === 'done' && (reopening === 'was-sent' || sent.some(({ situation }) => situation === kind));
  const steps = planFollowUp(interview, context).filter((step) => !isSent(step));
  return [
    ...sent.map(({ name, sentOn }) => point('sent', sentOn, name, 'done')),
    ...(followUp.heardOn === '' ? [] : [point('heard', followUp.heardOn, 'They wrote', has(followUp.heardOn))]),
    ...(meeting.date === '' ? [] : [point('meeting', meeting.date, 'The talk', has(meeting.date))]),
    ...steps.map(({ date, title, status }) => point('step', date, title, status)),
  ].toSorted((one, other) => one.date.localeCompare(other.date));
}
