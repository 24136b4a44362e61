import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { emptyInterview, fullInterview } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from '../interview/interview.ts';
import { opensAgain, openEnvelope, RAW_MOST, revisionOf, sealEnvelope, type RecordKind } from './envelope.ts';
import { LIST_MOST } from './reader.ts';
import { interviewKind, interviewKindOf } from './record-kinds.ts';

const STAMP = { revision: 7, savedAt: '2026-11-22T09:00:00.000Z', tab: 'one' };

/** A kind with two earlier shapes: a bare number, then a text, now a text with an exclamation. */
const notes: RecordKind<string> = {
  schema: 3,
  migrations: {
    1: (data) => {
      if (typeof data !== 'number') throw new Error('Not a note of the first shape');
      return String(data);
    },
    2: (data) => `${String(data)}!`,
  },
  restore: (data) =>
    typeof data === 'string' ? { value: data, damages: [] } : { value: 'salvaged', damages: ['It is not a text.'] },
};

const raw = (parts: object) => JSON.stringify({ schema: 3, ...STAMP, data: 'Fog!', ...parts });

describe('what stands under a key', () => {
  it('is absent where nothing stands', () => {
    expect(openEnvelope(notes, null)).toEqual({ kind: 'absent' });
    expect(revisionOf(null)).toBe(0);
  });

  it('is good where it was sealed by this version', () => {
    const text = sealEnvelope(notes, 'Fog!', STAMP);
    expect(JSON.parse(text)).toEqual({ schema: 3, ...STAMP, data: 'Fog!' });
    expect(openEnvelope(notes, text)).toEqual({
      kind: 'good',
      value: 'Fog!',
      revision: 7,
      savedAt: STAMP.savedAt,
      migratedFrom: null,
    });
    expect(revisionOf(text)).toBe(7);
  });

  it.each([
    [1, 42, '42!'],
    [2, 'Fog', 'Fog!'],
  ])('is brought up from schema %d step by step', (schema, data, value) => {
    expect(openEnvelope(notes, raw({ schema, data }))).toMatchObject({ kind: 'good', value, migratedFrom: schema });
  });

  it('is newer where a later version wrote it, whatever it holds', () => {
    expect(openEnvelope(notes, raw({ schema: 4, data: { anything: [] } }))).toEqual({ kind: 'newer', schema: 4 });
  });

  it('is damaged where a migration throws, or is missing', () => {
    const reasons = ['It was written by an earlier version and could not be brought up to date.'];
    const damaged = { kind: 'damaged', reasons, salvaged: null };
    expect(openEnvelope(notes, raw({ schema: 1, data: 'no number' }))).toEqual(damaged);
    expect(openEnvelope({ ...notes, migrations: { 1: String } }, raw({ schema: 1, data: 4 }))).toEqual(damaged);
  });

  it('is damaged where the data had to be mended, with what could be read', () => {
    expect(openEnvelope(notes, raw({ data: 3 }))).toEqual({
      kind: 'damaged',
      reasons: ['It is not a text.'],
      salvaged: 'salvaged',
    });
  });

  it.each([
    '',
    'null',
    '[]',
    '"x"',
    '3',
    'true',
    '{',
    '{}',
    '\ufeff{}',
    '{"data":"Fog!"}',
    '{"schema":3}',
    'undefined',
  ])('is damaged where it reads %j', (text) => {
    const reasons = ['It is not in the form in which this page saves.'];
    expect(openEnvelope(notes, text)).toEqual({ kind: 'damaged', reasons, salvaged: null });
    expect(revisionOf(text)).toBe(0);
  });

  it.each([
    { schema: 0 },
    { schema: 1.5 },
    { schema: '3' },
    { schema: null },
    { revision: -1 },
    { revision: 2 ** 60 },
    { revision: 'x' },
  ])('is damaged where the envelope says %j', (parts) => {
    expect(openEnvelope(notes, raw(parts)).kind).toBe('damaged');
  });

  it('may lack revision and time, since they are no part of what was typed', () => {
    const bare = { kind: 'good', value: 'Fog!', revision: 0, savedAt: '' };
    expect(openEnvelope(notes, '{"schema":3,"data":"Fog!"}')).toMatchObject(bare);
    expect(openEnvelope(notes, raw({ savedAt: 4, revision: 0 }))).toMatchObject(bare);
  });

  it('is damaged, and is not even parsed, where it is larger than anything we write', () => {
    const text = sealEnvelope(notes, 'x'.repeat(RAW_MOST), STAMP);
    const reasons = ['It is larger than anything this page writes.'];
    expect(openEnvelope(notes, text)).toEqual({ kind: 'damaged', reasons, salvaged: null });
  });
});

describe('what is typed', () => {
  const withPlace = (length: number): Interview => ({
    ...emptyInterview(),
    meeting: { ...emptyInterview().meeting, place: 'x'.repeat(length) },
  });
  const room = RAW_MOST - sealEnvelope(interviewKind, emptyInterview(), STAMP).length;
  const tell = (interview: Interview) => {
    const text = sealEnvelope(interviewKind, interview, STAMP);
    return [opensAgain(interviewKind, interview, text), openEnvelope(interviewKind, text).kind];
  };

  it.each([100_001, 1_000_000, room])('opens again where one field holds %d characters', (length) => {
    expect(tell(withPlace(length))).toEqual([true, 'good']);
  });

  it('is told from what would not open again: one character too many', () => {
    expect(tell(withPlace(room + 1))).toEqual([false, 'damaged']);
  });

  it('is told from what would not open again: characters that take six each', () => {
    const interview = { ...emptyInterview(), aims: ['\u0001'.repeat(room / 2)] };
    expect(tell(interview)).toEqual([false, 'damaged']);
  });

  it('is told from what would not open again: a list with too many entries', () => {
    const findings = (count: number) =>
      Array.from({ length: count }, (_none, index) => ({ id: `f${index}`, kind: 'news' as const, detail: '' }));
    expect(tell({ ...emptyInterview(), findings: findings(LIST_MOST) })).toEqual([true, 'good']);
    expect(tell({ ...emptyInterview(), findings: findings(LIST_MOST + 1) })).toEqual([false, 'damaged']);
  });
});

describe('the interview under a key', () => {
  const kind = interviewKindOf('pilot0000001');
  const withId = (id: unknown) =>
    sealEnvelope(interviewKind, fullInterview(), STAMP).replace('"pilot0000001"', JSON.stringify(id));

  it.each(['', 'A B', '../../me', 'x'.repeat(99), 7, null])(
    'is salvaged with the id of its key where its own is %j',
    (id) => {
      const opened = openEnvelope(kind, withId(id));
      expect(opened).toMatchObject({ kind: 'damaged', salvaged: fullInterview() });
    },
  );

  it('has the id of its key, too, where it names another', () => {
    expect(openEnvelope(kind, withId('another00001'))).toMatchObject({ kind: 'good', value: fullInterview() });
  });
});

describe('any interview', () => {
  it('comes out of its envelope as it went in', () => {
    fc.assert(
      fc.property(anyInterview, (interview) => {
        const opened = openEnvelope(interviewKind, sealEnvelope(interviewKind, interview, STAMP));
        expect(opened).toEqual({
          kind: 'good',
          value: interview,
          revision: 7,
          savedAt: STAMP.savedAt,
          migratedFrom: null,
        });
      }),
    );
  });

  it('never opens as good when its text was cut off', () => {
    fc.assert(
      fc.property(anyInterview, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (interview, share) => {
        const text = sealEnvelope(interviewKind, interview, STAMP);
        expect(openEnvelope(interviewKind, text.slice(0, text.length * share)).kind).toBe('damaged');
      }),
    );
  });
});
