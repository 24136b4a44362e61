import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../tests/fixtures/a-message.ts';
import { emptyInterview } from '../../../tests/fixtures/interviews.ts';
import { newDraft } from '../interview/draft.ts';
import { withDraft } from '../interview/drafts.ts';
import type { Interview } from '../interview/interview.ts';
import { messageToOpen, writableMessages } from './message-to-open.ts';
import { nextMessages } from './next-messages.ts';

const first = messageOf([], { id: 'stranger-email' });
const note = messageOf([], { id: 'stranger-note', channel: 'linkedin-note' });
const inside = messageOf([], { id: 'inside-email', situation: 'inside', purposes: ['move-up'] });
const later = { group: 'on-the-way', connections: [] } as const;
const nudge = messageOf([], { id: 'nudge-1-email', situation: 'nudge-1', ...later, follows: ['first-ask'] });
const second = messageOf([], { id: 'nudge-2-email', situation: 'nudge-2', ...later, follows: ['nudge-1'] });
const answer = messageOf([], { id: 'decline-email', situation: 'decline', writer: 'person-asked' });
const ALL = [first, note, inside, nudge, second, answer];

function withSent(interview: Interview, ...ids: string[]): Interview {
  const sent = ids.map((messageId) => ({
    id: messageId,
    messageId,
    to: '',
    sentOn: '2026-11-02',
    subject: null,
    body: '',
  }));
  return { ...interview, message: { ...interview.message, sent } };
}

const EXPLORE: Interview = { ...emptyInterview(), purpose: 'explore' };
const idOf = (interview: Interview, askedFor: string | null = null) => messageToOpen(ALL, interview, askedFor)?.id;

describe('the message to open', () => {
  it('is the one to begin with', () => {
    expect(idOf(EXPLORE)).toBe('stranger-email');
    expect(idOf({ ...EXPLORE, purpose: 'move-up' })).toBe('inside-email');
    expect(messageToOpen([], EXPLORE, null)).toBeUndefined();
  });

  it('is the one that was asked for, also where the purpose offers others', () => {
    expect(idOf(EXPLORE, 'inside-email')).toBe('inside-email');
    expect(idOf(EXPLORE, 'no-such-message')).toBe('stranger-email');
    expect(idOf(EXPLORE, 'decline-email')).toBe('stranger-email');
  });

  it('is one that was begun, as long as it was not sent', () => {
    const begun = withDraft(EXPLORE, 'stranger-note', { ...newDraft(), edits: { ask: 'May I?' } });
    expect(idOf(begun)).toBe('stranger-note');
    expect(idOf(withSent(begun, 'stranger-note'))).toBe('nudge-1-email');
    expect(idOf(withDraft(EXPLORE, 'stranger-note', { ...newDraft(), tone: 'warm' }))).toBe('stranger-email');
  });

  it('stays one that was begun where another purpose was chosen', () => {
    const begun = withDraft({ ...EXPLORE, purpose: 'after-rejection' }, 'inside-email', {
      ...newDraft(),
      edits: { ask: 'May I?' },
    });
    expect(idOf(begun)).toBe('inside-email');
    expect(writableMessages(ALL, begun)).toEqual([inside]);
  });

  it('is what comes next after something was sent', () => {
    expect(idOf(withSent(EXPLORE, 'stranger-email'))).toBe('nudge-1-email');
    expect(idOf(withSent(EXPLORE, 'stranger-email', 'nudge-1-email'))).toBe('nudge-2-email');
    expect(idOf(withSent(EXPLORE, 'stranger-email', 'nudge-1-email', 'nudge-2-email'))).toBe('stranger-email');
  });
});

describe('the messages that may come next', () => {
  it('follow the last one by its situation or its group, and were not sent', () => {
    const { sent } = withSent(EXPLORE, 'stranger-email').message;
    expect(nextMessages(ALL, ALL, sent)).toEqual([nudge]);
    expect(nextMessages([first], ALL, sent)).toEqual([]);
    expect(nextMessages(ALL, ALL, [])).toEqual([]);
    expect(nextMessages(ALL, ALL, withSent(EXPLORE, 'gone-email').message.sent)).toEqual([]);
  });
});
