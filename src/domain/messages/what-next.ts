import type { SentMessage } from '../interview/sent-message.ts';
import type { Rest } from '../schedule/business-days.ts';
import {
  stepsAroundMeeting,
  stepsWhileUnanswered,
  type FollowUpNorms,
  type FollowUpStep,
} from '../schedule/cadence.ts';
import type { Message } from './message.ts';

/** What the writer has from an interview to say what comes next. */
export interface SoFar {
  /** What was sent, in any order. */
  sent: readonly SentMessage[];
  /** Every message that there is: says what those that were sent were for. */
  messages: readonly Pick<Message, 'id' | 'situation' | 'group' | 'recipient'>[];
  /** The day of the meeting, "2026-12-03"; empty where none is fixed. */
  meetingDay: string;
}

/** The message for a step: on the channel that was used last where there is one, otherwise on its first; or none. */
export function messageForStep(
  id: FollowUpStep['id'],
  { sent, messages }: Pick<SoFar, 'sent'> & { messages: readonly Message[] },
): Message | null {
  const forStep = messages.filter(({ situation }) => situation === id);
  const last = sent.toSorted((one, other) => one.sentOn.localeCompare(other.sentOn)).at(-1);
  const channel = messages.find((message) => message.id === last?.messageId)?.channel;
  return forStep.find((message) => message.channel === channel) ?? forStep[0] ?? null;
}

/** Situations that belong to waiting for an answer. The others on the way come after one. */
export const WHILE_WAITING = ['nudge-1', 'nudge-2'];

/** The thanks for a no: nothing follows it. */
const AFTER_A_NO = 'said-no';

/**
 * The dated steps that come next with this contact, the earliest first: reminders and the close while no answer has
 * come, or, once a day is fixed, what is left to do around the meeting. None where nothing was sent, where they said
 * no, and between a yes and a day. Norms: those of following up.
 */
export function whatNext({ sent, messages, meetingDay }: SoFar, norms: FollowUpNorms, rest: Rest): FollowUpStep[] {
  const known = sent.flatMap((note) => {
    const message = messages.find(({ id }) => id === note.messageId);
    return message?.recipient === 'contact' ? [{ ...message, sentOn: note.sentOn }] : [];
  });
  if (known.some(({ situation }) => situation === AFTER_A_NO)) return [];
  const wasSent = (id: string) => known.some(({ situation }) => situation === id);
  const hasThanked = known.some(({ group }) => group === 'afterwards');
  if (meetingDay !== '') {
    const updates = known.filter(({ situation }) => situation === 'update').map(({ sentOn }) => sentOn);
    const around = { met: meetingDay, lastUpdate: updates.toSorted().at(-1) ?? null, lastHeard: null };
    return stepsAroundMeeting(around, norms, rest).filter(({ id }) => {
      if (id === 'confirm') return !hasThanked && !wasSent(id);
      if (id === 'thank-you') return !hasThanked;
      return id !== 'report-back' || !wasSent(id);
    });
  }
  const isWaiting = ({ group, situation }: (typeof known)[number]) =>
    group === 'first-ask' || WHILE_WAITING.includes(situation);
  if (!known.every(isWaiting)) return [];
  return stepsWhileUnanswered(
    known.map(({ sentOn }) => sentOn),
    norms,
    rest,
  );
}
