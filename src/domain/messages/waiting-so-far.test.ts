import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../tests/fixtures/a-message.ts';
import { USUAL_REST } from '../schedule/business-days.ts';
import { waitingSoFar } from './waiting-so-far.ts';

const first = messageOf([], { id: 'stranger-email' });
const toFriend = messageOf([], { id: 'shared-contact-email', recipient: 'shared-contact' });
const nudge = messageOf([], { id: 'nudge-1-email', situation: 'nudge-1', group: 'on-the-way' });
const second = messageOf([], { id: 'nudge-2-email', situation: 'nudge-2', group: 'on-the-way' });
const yes = messageOf([], { id: 'said-yes-email', situation: 'said-yes', group: 'on-the-way' });
const ALL = [first, toFriend, nudge, second, yes];

function waiting(message: typeof first, ...sent: (readonly [messageId: string, sentOn: string])[]) {
  const notes = sent.map(([messageId, sentOn]) => ({ id: sentOn, messageId, to: '', sentOn, subject: null, body: '' }));
  return waitingSoFar(message, ALL, notes, { today: '2026-11-12', rest: USUAL_REST });
}

describe('what the contact has had and not answered', () => {
  it('is counted for a reminder, from the last message, whatever the order of the notes', () => {
    expect(waiting(nudge, ['stranger-email', '2026-11-02'])).toEqual({ contacts: 1, businessDays: 8 });
    const both = [
      ['nudge-1-email', '2026-11-11'],
      ['stranger-email', '2026-11-02'],
    ] as const;
    expect(waiting(second, ...both)).toEqual({ contacts: 2, businessDays: 1 });
  });

  it('leaves out the reminder itself, and what went to somebody else', () => {
    const notes = [
      ['shared-contact-email', '2026-11-01'],
      ['stranger-email', '2026-11-02'],
      ['nudge-1-email', '2026-11-12'],
    ] as const;
    expect(waiting(nudge, ...notes)).toEqual({ contacts: 1, businessDays: 8 });
  });

  it('is not known for other messages, without notes, without a day, and once they have answered', () => {
    expect(waiting(yes, ['stranger-email', '2026-11-02'])).toBeNull();
    expect(waiting(nudge)).toBeNull();
    expect(waiting(nudge, ['stranger-email', ''])).toBeNull();
    expect(waiting(nudge, ['stranger-email', '2026-11-02'], ['said-yes-email', '2026-11-03'])).toBeNull();
  });
});
