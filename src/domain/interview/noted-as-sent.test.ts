import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { emptyInterview, fullInterview } from '../../../tests/fixtures/interviews.ts';
import { sealEnvelope, openEnvelope } from '../saving/envelope.ts';
import { LIST_MOST } from '../saving/reader.ts';
import { interviewKind } from '../saving/record-kinds.ts';
import type { Interview } from './interview.ts';
import { hasRoomForSent, moveSentTo, noteAsSent, removeSent, sentLatestFirst, sentWithWords } from './noted-as-sent.ts';
import type { SentMessage } from './sent-message.ts';
import { applyUndo } from './undo.ts';

const NOTE: SentMessage = {
  id: 'note1',
  messageId: 'nudge-1-email',
  to: 'Beatriz Duarte',
  sentOn: '2026-11-12',
  subject: 'Re: A question about your work',
  body: 'Dear Captain Duarte,\n\nI wrote to you on Tuesday.',
};

const FULL: Interview = { ...fullInterview(), undo: null };

/** An interview with as many sent messages as a record keeps, but for some. */
function almostFull(free: number) {
  const sent = Array.from({ length: LIST_MOST - free }, (_none, index) => ({ ...NOTE, id: `sent${index}` }));
  return { ...emptyInterview(), message: { ...emptyInterview().message, sent } };
}

describe('a message that is noted as sent', () => {
  it('is kept word for word, behind those before it', () => {
    const noted = noteAsSent(FULL, NOTE);
    expect(noted.message.sent).toEqual([...FULL.message.sent, NOTE]);
    expect({ ...noted, message: FULL.message }).toEqual(FULL);
  });

  it('stays as it was sent when the draft is changed', () => {
    const noted = noteAsSent(FULL, NOTE);
    expect({ ...noted, aims: [], message: { ...noted.message, drafts: {} } }.message.sent.at(-1)).toEqual(NOTE);
  });

  it('is noted only as long as the record can be read back', () => {
    const last = almostFull(1);
    expect(hasRoomForSent(last)).toBe(true);
    const full = noteAsSent(last, NOTE);
    expect(hasRoomForSent(full)).toBe(false);
    expect(noteAsSent(full, NOTE)).toBe(full);
    const text = sealEnvelope(interviewKind, full, { revision: 1, savedAt: '', tab: 'a' });
    expect(openEnvelope(interviewKind, text)).toMatchObject({ kind: 'good' });
  });

  it('is found again by its words, the note of the last one first', () => {
    const twice = noteAsSent(noteAsSent(FULL, NOTE), { ...NOTE, id: 'note2', sentOn: '2026-11-20' });
    expect(sentWithWords(twice, NOTE)?.id).toBe('note2');
    expect(sentWithWords(twice, { ...NOTE, body: `${NOTE.body} ` })).toBeNull();
    expect(sentWithWords(twice, { ...NOTE, messageId: 'nudge-2-email' })).toBeNull();
    expect(sentWithWords(twice, { ...NOTE, subject: null })).toBeNull();
  });
});

describe('the day on which it was sent', () => {
  it('can be changed, and no other day is', () => {
    const noted = noteAsSent(FULL, NOTE);
    const moved = moveSentTo(noted, 'note1', '2026-11-10');
    expect(moved.message.sent.map(({ sentOn }) => sentOn)).toEqual(['2026-11-03', '2026-11-10']);
    expect(moveSentTo(noted, 'no such note', '2026-11-10')).toEqual(noted);
  });
});

describe('what was sent', () => {
  it('is told from the latest day back, and of one day what was noted last', () => {
    const days = ['2026-11-12', '2026-11-20', '', '2026-11-12'];
    const all = days.reduce((now, sentOn, index) => noteAsSent(now, { ...NOTE, id: `note${index}`, sentOn }), FULL);
    expect(sentLatestFirst(all).map(({ id }) => id)).toEqual(['note1', 'note3', 'note0', 'sent1', 'note2']);
  });
});

describe('a note that is removed', () => {
  it('can be put back where it was', () => {
    const noted = noteAsSent(FULL, NOTE);
    const removed = removeSent(noted, 'sent1');
    expect(removed.message.sent).toEqual([NOTE]);
    expect(removed.undo).toEqual({ kind: 'sent', sent: FULL.message.sent[0], place: 0 });
    expect(applyUndo(removed)).toEqual(noted);
  });

  it('is put back whatever the interview holds', () => {
    fc.assert(
      fc.property(anyInterview, fc.nat(), (interview, number) => {
        const { sent } = interview.message;
        const one = sent[number % Math.max(1, sent.length)];
        const before = { ...interview, undo: null };
        const removed = removeSent(before, one?.id ?? 'none');
        expect(removed.message.sent).toHaveLength(Math.max(0, sent.length - 1));
        expect(applyUndo(removed)).toEqual(before);
      }),
    );
  });

  it('changes nothing where there is no such note', () => {
    expect(removeSent(FULL, 'none')).toBe(FULL);
  });
});
