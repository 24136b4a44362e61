import { describe, expect, it } from 'vitest';
import { planFollowUp, type PlanContext } from '../../src/domain/follow-up/plan-follow-up.ts';
import type { PlannedStep, StepKind } from '../../src/domain/follow-up/planned-step.ts';
import type { Interview } from '../../src/domain/interview/interview.ts';
import { CHANNEL_IDS } from '../../src/domain/messages/channel.ts';
import { messageForStep } from '../../src/domain/messages/message-for-step.ts';
import { messageToOpen } from '../../src/domain/messages/message-to-open.ts';
import { USUAL_REST } from '../../src/domain/schedule/business-days.ts';
import { emptyInterview } from '../fixtures/interviews.ts';
import { meetingOn } from '../fixtures/follow-up.ts';
import { MESSAGES } from '../fixtures/messages.ts';
import { TOOL_NORMS } from '../fixtures/tool-norms.ts';

/** The interview with these messages sent, each "id day". */
function sent(notes: readonly string[], interview: Interview = emptyInterview()): Interview {
  const all = notes.map((note, index) => {
    const [messageId = '', sentOn = ''] = note.split(' ');
    return { id: `s${index}`, messageId, to: '', sentOn, subject: null, body: 'Dear you' };
  });
  return { ...interview, message: { ...interview.message, sent: [...interview.message.sent, ...all] } };
}

const ASKED = sent(['stranger-email 2026-11-23']);
const TALKED = sent(['confirm-email 2026-12-02'], meetingOn('2026-12-03', ASKED));

function stepsOn(today: string, interview: Interview): PlannedStep[] {
  const context: PlanContext = { messages: MESSAGES, norms: TOOL_NORMS, rest: USUAL_REST, today, ownZone: 'UTC' };
  return planFollowUp(interview, context);
}

function stepOf(kind: StepKind, today: string, interview: Interview): PlannedStep {
  const step = stepsOn(today, interview).find((one) => one.kind === kind && one.reopening === null);
  if (!step) throw new Error(`No step ${kind} on ${today}`);
  return step;
}

/** Every step that there is, with a day on which it is due, and the situation that it opens. */
const CADENCE: readonly { kind: StepKind; today: string; interview: Interview; opens: string | null }[] = [
  { kind: 'nudge-1', today: '2026-12-02', interview: ASKED, opens: 'nudge-1' },
  { kind: 'nudge-2', today: '2026-12-11', interview: sent(['nudge-1-email 2026-12-02'], ASKED), opens: 'nudge-2' },
  { kind: 'close', today: '2026-12-22', interview: ASKED, opens: null },
  { kind: 'confirm', today: '2026-12-02', interview: meetingOn('2026-12-03', ASKED), opens: 'confirm' },
  { kind: 'thank-you', today: '2026-12-04', interview: TALKED, opens: 'thank-you' },
  { kind: 'thank-you', today: '2026-12-10', interview: TALKED, opens: 'late-thank-you' },
  { kind: 'report-back', today: '2026-12-31', interview: TALKED, opens: 'report-back' },
  { kind: 'report-back', today: '2027-02-01', interview: TALKED, opens: 'report-back' },
  { kind: 'update', today: '2027-03-03', interview: TALKED, opens: 'update' },
  { kind: 'quiet-end', today: '2027-12-03', interview: TALKED, opens: null },
];

describe('the messages of following up', () => {
  it.each(CADENCE)('the step $kind on $today opens $opens', ({ kind, today, interview, opens }) => {
    expect(stepOf(kind, today, interview).situation).toBe(opens);
  });

  it('leave no step of the cadence out', () => {
    const found = [ASKED, meetingOn('2026-12-03', ASKED)].flatMap((interview) => stepsOn('2026-11-24', interview));
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(CADENCE.map(({ kind }) => kind)));
  });

  const written = CADENCE.filter(({ opens }) => opens !== null);

  it.each(written)(
    '$opens is written by the asker to the contact, and opened whatever was sent before',
    ({ opens, interview }) => {
      const forms = MESSAGES.filter(({ situation }) => situation === opens);
      expect(forms.length).toBeGreaterThan(0);
      expect(forms.map(({ writer, recipient }) => `${writer} to ${recipient}`)).toEqual(
        forms.map(() => 'asker to contact'),
      );
      for (const channel of CHANNEL_IDS) {
        const last = MESSAGES.find((message) => message.channel === channel && message.group === 'first-ask');
        const notes = last === undefined ? [] : sent([`${last.id} 2026-11-23`]).message.sent;
        const message = messageForStep(opens, { sent: notes, messages: MESSAGES });
        expect([channel, message?.situation]).toEqual([channel, opens]);
        expect(messageToOpen(MESSAGES, interview, message?.id ?? null)?.id).toBe(message?.id);
      }
    },
  );

  it.each(written)(
    'once $opens is sent, in any of its forms, its step is done',
    ({ kind, today, interview, opens }) => {
      const { key } = stepOf(kind, today, interview);
      for (const { id } of MESSAGES.filter(({ situation }) => situation === opens)) {
        const after = stepsOn(today, sent([`${id} ${today}`], interview));
        expect([id, after.filter((step) => step.key === key && step.reopening === null)]).toEqual([id, []]);
      }
    },
  );
});
