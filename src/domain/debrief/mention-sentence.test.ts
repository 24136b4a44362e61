import { expect, it } from 'vitest';
import { canBeMentionedTo, mentionSentence } from './mention-sentence.ts';

it('asks whether the contact may be named, once there is a name', () => {
  const lead = { kind: 'person', name: ' Rui Matos. ', mention: 'not-asked' } as const;
  expect(mentionSentence(lead)).toBe('May I mention you when I write to Rui Matos?');
  expect(mentionSentence({ ...lead, kind: 'organization' })).not.toBeNull();
  expect(mentionSentence({ ...lead, name: '  ' })).toBeNull();
});

it('does not ask again, and not for a book', () => {
  const lead = { kind: 'person', name: 'Rui Matos', mention: 'yes' } as const;
  expect(mentionSentence(lead)).toBeNull();
  expect(mentionSentence({ ...lead, mention: 'no' })).toBeNull();
  expect(mentionSentence({ kind: 'reading', name: 'Tide tables', mention: 'not-asked' })).toBeNull();
  expect([canBeMentionedTo({ kind: 'reading' }), canBeMentionedTo(lead)]).toEqual([false, true]);
});
