import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../tests/fixtures/a-message.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import type { SentMessage } from '../interview/sent-message.ts';
import { USUAL_REST } from '../schedule/business-days.ts';
import type { Channel } from './channel.ts';
import type { Group } from './group.ts';
import { messageForStep, whatNext, type SoFar } from './what-next.ts';

function message(situation: string, group: Group, recipient: 'contact' | 'shared-contact' = 'contact') {
  return { id: `${situation}-email`, situation, group, recipient };
}

const MESSAGES: SoFar['messages'] = [
  message('stranger', 'first-ask'),
  message('shared-contact', 'first-ask', 'shared-contact'),
  message('nudge-1', 'on-the-way'),
  message('nudge-2', 'on-the-way'),
  message('said-yes', 'on-the-way'),
  message('said-no', 'on-the-way'),
  message('confirm', 'on-the-way'),
  message('thank-you-card', 'afterwards'),
  message('thank-introducer', 'afterwards', 'shared-contact'),
  message('report-back', 'afterwards'),
  message('update', 'afterwards'),
];

function sent(...notes: [situation: string, day: string][]): SentMessage[] {
  return notes.map(([situation, sentOn]) => ({
    id: `${situation}${sentOn}`,
    messageId: `${situation}-email`,
    to: 'Beatriz',
    sentOn,
    subject: null,
    body: 'May I?',
  }));
}

function next(notes: SentMessage[], meetingDay = ''): string[] {
  const steps = whatNext({ sent: notes, messages: MESSAGES, meetingDay }, TOOL_NORMS, USUAL_REST);
  return steps.map(({ id, date }) => `${date} ${id}`);
}

describe('what comes next', () => {
  it('is nothing where nothing was sent', () => {
    expect(next([])).toEqual([]);
  });

  it('is two reminders and the close after a first ask, each on its business day', () => {
    expect(next(sent(['stranger', '2026-11-23']))).toEqual([
      '2026-12-02 nudge-1',
      '2026-12-11 nudge-2',
      '2026-12-22 close',
    ]);
  });

  it('is the second reminder after the first, and no third', () => {
    const first = sent(['stranger', '2026-11-23'], ['nudge-1', '2026-12-02']);
    expect(next(first)).toEqual(['2026-12-11 nudge-2', '2026-12-22 close']);
    expect(next([...first, ...sent(['nudge-2', '2026-12-11'])])).toEqual(['2026-12-22 close']);
  });

  it('leaves alone whoever was asked to pass something on', () => {
    expect(next(sent(['shared-contact', '2026-11-23']))).toEqual([]);
  });

  it('leaves alone what was written for a message that there is no more', () => {
    const notes = sent(['stranger', '2026-11-23']).map((note) => ({ ...note, messageId: 'gone' }));
    expect(next(notes)).toEqual([]);
  });

  it('is no reminder once they have answered', () => {
    expect(next(sent(['stranger', '2026-11-23'], ['said-yes', '2026-11-25']))).toEqual([]);
    expect(next(sent(['stranger', '2026-11-23'], ['said-no', '2026-11-25']))).toEqual([]);
  });

  it('is what stands around the meeting, once there is a day', () => {
    expect(next(sent(['stranger', '2026-11-23']), '2026-12-03')).toEqual([
      '2026-12-02 confirm',
      '2026-12-04 thank-you',
      '2026-12-31 report-back',
      '2027-03-03 update',
      '2027-12-03 quiet-end',
    ]);
    expect(next(sent(['stranger', '2026-11-23'], ['said-no', '2026-11-25']), '2026-12-03')).toEqual([]);
  });

  it('leaves out what is done', () => {
    const confirmed = sent(['stranger', '2026-11-23'], ['confirm', '2026-12-02']);
    expect(next(confirmed, '2026-12-03')[0]).toBe('2026-12-04 thank-you');
    const introducer = sent(['thank-introducer', '2026-12-03']);
    expect(next([...confirmed, ...introducer], '2026-12-03')[0]).toBe('2026-12-04 thank-you');
    expect(next([...confirmed, ...sent(['thank-you-card', '2026-12-04'])], '2026-12-03')[0]).toBe(
      '2026-12-31 report-back',
    );
    expect(next(sent(['report-back', '2026-12-20'], ['update', '2027-01-15']), '2026-12-03')).toEqual([
      '2027-04-15 update',
      '2027-12-03 quiet-end',
    ]);
  });

  it('is nothing where the day was not told', () => {
    expect(next(sent(['stranger', '']))).toEqual([]);
  });
});

describe('the message for a step', () => {
  const onChannel = (situation: string, channel: Channel) =>
    messageOf([], { id: `${situation}-${channel}`, situation, channel });
  const messages = [
    onChannel('stranger', 'email'),
    onChannel('stranger', 'direct-message'),
    onChannel('nudge-1', 'email'),
    onChannel('nudge-1', 'direct-message'),
    onChannel('update', 'email'),
  ];
  const notes = sent(['stranger', '2026-11-23']);

  it('travels as the last one did', () => {
    const last = notes.map((note) => ({ ...note, messageId: 'stranger-direct-message', sentOn: '2026-11-24' }));
    expect(messageForStep('nudge-1', { sent: notes, messages })?.id).toBe('nudge-1-email');
    expect(messageForStep('nudge-1', { sent: [...last, ...notes], messages })?.id).toBe('nudge-1-direct-message');
    expect(messageForStep('update', { sent: last, messages })?.id).toBe('update-email');
  });

  it('is none where there is none', () => {
    expect(messageForStep('close', { sent: notes, messages })).toBeNull();
  });
});
