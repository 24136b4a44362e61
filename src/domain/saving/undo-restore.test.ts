import { describe, expect, it } from 'vitest';
import { openUndoCopy, sealUndoCopy, undoLoss, undoLossText, type UndoLoss } from './undo-restore.ts';

const AT = '2026-11-22T09:00:00.000Z';
const BEFORE = { 'interview:changed1': 'old one', 'interview:added001': null, me: 'old me' };
const WRITTEN = { 'interview:changed1': 'new one', 'interview:added001': 'added', me: 'new me' };

const mapOf = <Value>(entries: Readonly<Record<string, Value>>) => new Map(Object.entries(entries));

/** What undoing would do where storage holds `now`. */
function lossOf(now: Readonly<Record<string, string>>, before: Readonly<Record<string, string | null>> = BEFORE) {
  const copy = openUndoCopy(sealUndoCopy({ restoredAt: AT, before: mapOf(before), written: mapOf(WRITTEN) }));
  return copy && undoLoss(copy, (key) => now[key] ?? null);
}

const NONE: UndoLoss = { takesAway: 0, putsBack: 0, changed: 0, me: 'untouched' };

describe('the copy for undoing a restore', () => {
  it('opens as it was sealed', () => {
    const copy = openUndoCopy(sealUndoCopy({ restoredAt: AT, before: mapOf(BEFORE), written: mapOf(WRITTEN) }));
    expect(copy).toMatchObject({ restoredAt: AT, before: mapOf(BEFORE) });
  });

  it.each([null, '', '{', '[]', 'null', '"x"', '{}', '{"before":{}}', '{"before":3}', '{"before":{"me":3}}'])(
    'is none where it reads %j',
    (raw) => {
      expect(openUndoCopy(raw)).toBeNull();
    },
  );

  it('puts back nothing but interviews and details', () => {
    const before = '{"me":"m","interview:pilot0000001":null,"preferences":"p","__proto__":"x","interview:../x":"y"}';
    const copy = openUndoCopy(`{"restoredAt":7,"before":${before},"marks":null}`);
    expect([...(copy?.before.keys() ?? [])]).toEqual(['me', 'interview:pilot0000001']);
    expect(copy).toMatchObject({ restoredAt: '' });
  });
});

describe('what undoing a restore would do', () => {
  it('is to take away and to put back, where nothing was typed since', () => {
    expect(lossOf(WRITTEN)).toEqual({ takesAway: 1, putsBack: 1, changed: 0, me: 'put-back' });
  });

  it('counts what was changed since: put back, added, and details', () => {
    expect(lossOf({ ...WRITTEN, 'interview:changed1': 'typed on' })).toMatchObject({ changed: 1, me: 'put-back' });
    expect(lossOf({ ...WRITTEN, 'interview:added001': 'typed on' })).toMatchObject({ takesAway: 1, changed: 1 });
    expect(lossOf({ ...WRITTEN, me: 'typed on' })).toMatchObject({ changed: 0, me: 'changed' });
    expect(lossOf({ 'interview:changed1': 'a', 'interview:added001': 'b', me: 'c' })).toMatchObject({ changed: 2 });
  });

  it('loses nothing of what was removed since, or stands as it was before', () => {
    expect(lossOf({})).toEqual({ takesAway: 0, putsBack: 1, changed: 0, me: 'put-back' });
    expect(lossOf({ 'interview:changed1': 'old one', me: 'old me' })).toEqual(NONE);
  });

  it('counts as changed what a copy without marks cannot tell', () => {
    const copy = openUndoCopy('{"interview:changed1":"old one","interview:added001":null}');
    expect(copy && undoLoss(copy, (key) => mapOf<string>(WRITTEN).get(key) ?? null)).toMatchObject({ changed: 2 });
  });
});

describe('the loss in words', () => {
  it.each<[Partial<UndoLoss>, string]>([
    [{ takesAway: 1 }, 'It takes away 1 interview that came from the backup. Nothing of it was changed since.'],
    [{ putsBack: 2 }, 'It puts 2 interviews back as they were before. Nothing of it was changed since.'],
    [{ me: 'put-back' }, 'It puts your own details back as they were before. Nothing of it was changed since.'],
    [
      { takesAway: 2, putsBack: 1, changed: 1, me: 'put-back' },
      'It takes away 2 interviews that came from the backup, and puts 1 interview and your own details back as they were before. 1 interview was changed since: what was typed in it since is lost.',
    ],
    [
      { putsBack: 3, changed: 3, me: 'changed' },
      'It puts 3 interviews and your own details back as they were before. 3 interviews and your own details were changed since: what was typed in them since is lost.',
    ],
    [
      { me: 'changed' },
      'It puts your own details back as they were before. Your own details were changed since: what was typed in them since is lost.',
    ],
  ])('of %j', (loss, text) => {
    expect(undoLossText({ ...NONE, ...loss })).toBe(text);
  });
});
