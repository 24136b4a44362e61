import { expect, it } from 'vitest';
import { messageOf } from '../../../tests/fixtures/a-message.ts';
import { followedMessage } from './followed.ts';

const ask = messageOf([]);
const thanks = messageOf([], { id: 'thank-you-card', situation: 'thank-you', group: 'afterwards' });
const nudge = messageOf([], { id: 'nudge-1-email', situation: 'nudge-1', group: 'on-the-way', follows: ['first-ask'] });
const last = { ...nudge, id: 'nudge-2-email', situation: 'nudge-2', follows: ['first-ask', 'nudge-1'] };
const note = messageOf([], { id: 'shared-contact-email', situation: 'shared-contact', recipient: 'shared-contact' });
const ALL = [ask, thanks, nudge, last, note];

const sent = (id: string, messageId: string, sentOn: string) => ({
  id,
  messageId,
  sentOn,
  to: 'Tomasz',
  subject: null,
  body: id,
});

const SENT = [
  sent('b', 'stranger-email', '2026-11-09'),
  sent('a', 'stranger-email', '2026-11-03'),
  sent('c', 'nudge-1-email', '2026-11-18'),
  sent('d', 'thank-you-card', '2026-11-20'),
  sent('e', 'gone-email', '2026-11-21'),
];

it('is the latest of the groups and situations that a message follows', () => {
  expect(followedMessage(nudge, ALL, SENT)?.id).toBe('b');
  expect(followedMessage(last, ALL, SENT)?.id).toBe('c');
});

it('is the one noted last where two have one day', () => {
  const twin = sent('f', 'stranger-email', '2026-11-09');
  expect(followedMessage(nudge, ALL, [...SENT, twin])?.id).toBe('f');
});

it('is none where nothing was sent that it follows', () => {
  expect(followedMessage(nudge, ALL, [])).toBeNull();
  expect(followedMessage(ask, ALL, SENT)).toBeNull();
});

it('is never what somebody else was sent, whom it must not quote', () => {
  const toRuth = sent('g', 'shared-contact-email', '2026-11-12');
  expect(followedMessage(nudge, ALL, [...SENT, toRuth])?.id).toBe('b');
});
