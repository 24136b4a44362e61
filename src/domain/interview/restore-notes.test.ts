import { describe, expect, it } from 'vitest';
import { fullDebrief, fullMeeting, fullTalk } from '../../../tests/fixtures/full-notes.ts';
import { ownQuestion } from '../../../tests/fixtures/interviews.ts';
import type { Read } from '../saving/reader.ts';
import { readClock } from '../talk/talk-clock.ts';
import { readDebrief } from './restore-debrief.ts';
import { readComparison, readFollowUp } from './restore-follow-up.ts';
import { readMeeting } from './restore-meeting.ts';
import { readTalk } from './restore-talk.ts';
import { readNote } from './restore-undo.ts';

/** What one reading gives, with its damages. */
function read<Value>(reading: Read<Value>, value: unknown): { value: Value; damages: string[] } {
  const reader = { damages: [] };
  return { value: reading(reader, value, 'here'), damages: reader.damages };
}

const TALK = fullTalk([ownQuestion('item1', 'Why?'), ownQuestion('item2', 'How?')]);

describe('a talk whose record is damaged', () => {
  it.each([null, undefined, '', 'yesterday', '2026-12-03T14:30:00', 3])(
    'keeps its jots where its start is %j',
    (startedAt) => {
      const { value, damages } = read(readTalk, { ...TALK, startedAt });
      expect(value).toEqual({ ...TALK, startedAt: '2000-01-01T00:00:00.000Z' });
      expect(damages).not.toEqual([]);
      expect(value && readClock({ ...value, endedAt: null, pausedAt: null }, '2026-12-03T15:00:00.000Z').doubt).toBe(
        'left-running',
      );
    },
  );

  it('loses no other question where one cannot be read, and says so', () => {
    const questions = [{ ...TALK.questions[0], item: 'x' }, TALK.questions[1]];
    const { value, damages } = read(readTalk, { ...TALK, questions });
    expect(value?.questions).toEqual([TALK.questions[1]]);
    expect(damages.join(' ')).toContain('Here, questions 1');
  });

  it.each([
    { agreedMinutes: 0 },
    { agreedMinutes: 601 },
    { firstMinutes: Number.POSITIVE_INFINITY },
    { pausedSeconds: -1 },
    { pausedSeconds: Number.NaN },
  ])('has no number that its clock cannot take: %j', (part) => {
    const { value, damages } = read(readTalk, { ...TALK, ...part });
    expect(damages).toHaveLength(1);
    expect(read(readTalk, value).damages).toEqual([]);
  });

  it.each([{}, { odd: 1 }, 'x', [], 3, undefined].map((value) => ({ value })))(
    'is none where nothing of a talk is in it, and that is told: $value',
    ({ value }) => {
      expect(read(readTalk, value)).toEqual({ value: null, damages: ['Here: empty.'] });
    },
  );

  it('is there where any part of it is', () => {
    expect(read(readTalk, { jots: [{ id: 'jot1', text: 'two tugs' }] }).value?.jots).toHaveLength(1);
  });
});

describe('a debrief whose record is damaged', () => {
  it('gives nobody’s name away: a permission that cannot be read was not asked', () => {
    const leads = [{ ...fullDebrief().leads[0], kind: 'ship', mention: 'maybe' }];
    const { value, damages } = read(readDebrief, { ...fullDebrief(), leads });
    expect(value.leads).toEqual([{ ...fullDebrief().leads[0], kind: 'person', mention: 'not-asked' }]);
    expect(damages).toHaveLength(2);
  });

  it('keeps the words of an entry whose kind is not known', () => {
    const entries = [{ ...fullDebrief().entries[0], kind: 'rumor' }];
    const { value } = read(readDebrief, { ...fullDebrief(), entries });
    expect(value.entries).toEqual([{ ...fullDebrief().entries[0], kind: null }]);
  });
});

it('minutes of an agenda that cannot be right are left to the norm, and told', () => {
  const agenda = { work: -1, path: 3, closing: '2', trends: 181 };
  const { value, damages } = read(readMeeting, { ...fullMeeting(), agenda });
  expect(value.agenda).toEqual({ path: 3 });
  expect(damages).toHaveLength(3);
});

it('a mark that is not known is left out, and told', () => {
  const marks = [
    { row: 'a', mark: 'likes' },
    { row: 'b', mark: 'agrees' },
  ];
  const { value, damages } = read(readComparison, { marks });
  expect([value.marks, damages.length]).toEqual([[{ row: 'b', mark: 'agrees' }], 1]);
});

it('a step whose state is not known is open again, and told', () => {
  const changes = [{ key: 'thank-you', counted: '2026-12-04', movedTo: '', state: 'gone', on: '' }];
  const { value, damages } = read(readFollowUp, { heardOn: 'soon', changes });
  expect(value).toEqual({ heardOn: '', changes: [{ ...changes[0], state: 'open' }] });
  expect(damages).toHaveLength(2);
});

it('a removed note of an unknown kind is none, and told', () => {
  expect(read(readNote, { kind: 'secret' })).toEqual({
    value: null,
    damages: ['Here, kind: not one of the known choices.'],
  });
});
