import { describe, expect, it } from 'vitest';
import { withSent } from '../../../tests/fixtures/follow-up.ts';
import type { Channel } from './channel.ts';
import { messageForStep } from './message-for-step.ts';

const onChannel = (situation: string, channel: Channel) => ({ id: `${situation}-${channel}`, situation, channel });

describe('the message for a step', () => {
  const messages = [
    onChannel('stranger', 'email'),
    onChannel('stranger', 'direct-message'),
    onChannel('nudge-1', 'email'),
    onChannel('nudge-1', 'direct-message'),
    onChannel('update', 'email'),
  ];
  const notes = withSent(['stranger 2026-11-23']).message.sent;

  it('travels as the last one did', () => {
    const last = notes.map((note) => ({ ...note, messageId: 'stranger-direct-message', sentOn: '2026-11-24' }));
    expect(messageForStep('nudge-1', { sent: notes, messages })?.id).toBe('nudge-1-email');
    expect(messageForStep('nudge-1', { sent: [...last, ...notes], messages })?.id).toBe('nudge-1-direct-message');
    expect(messageForStep('update', { sent: last, messages })?.id).toBe('update-email');
  });

  it('is none where there is none', () => {
    expect(messageForStep('close', { sent: notes, messages })).toBeNull();
    expect(messageForStep(null, { sent: notes, messages })).toBeNull();
  });
});
