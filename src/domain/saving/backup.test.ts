import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview, anyMe } from '../../../tests/fixtures/any-interview.ts';
import { emptyInterview, fullInterview, ME } from '../../../tests/fixtures/interviews.ts';
import { newDraft } from '../interview/draft.ts';
import type { Interview } from '../interview/interview.ts';
import { EMPTY_ME } from '../interview/me.ts';
import { BACKUP_MOST, openBackup, planRestore, refuseBySize } from './backup.ts';
import { sealBackup, type Backup } from './seal-backup.ts';
import { RAW_MOST } from './envelope.ts';

const MADE_AT = '2026-11-22T09:00:00.000Z';
const BACKUP: Backup = { interviews: [fullInterview(), emptyInterview('second0001')], me: ME, unread: {} };

/** The text of a backup file with other parts in it. */
function fileWith(parts: object): string {
  return JSON.stringify({ ...JSON.parse(sealBackup(BACKUP, MADE_AT)), ...parts });
}

describe('a backup file', () => {
  it('opens as it was sealed, with or without a byte order mark', () => {
    const file = sealBackup(BACKUP, MADE_AT);
    expect(openBackup(file)).toEqual({ kind: 'readable', backup: BACKUP, notes: [] });
    expect(openBackup(`\ufeff${file}`)).toEqual({ kind: 'readable', backup: BACKUP, notes: [] });
  });

  it('says who wrote it, when, and in which schemas', () => {
    expect(JSON.parse(sealBackup(BACKUP, MADE_AT))).toMatchObject({
      product: 'twenty-good-minutes',
      kind: 'backup',
      madeAt: MADE_AT,
      schemas: { interview: 4, me: 2 },
    });
  });

  it('holds any interviews and any details word for word', () => {
    const anyBackup = fc.record({
      interviews: fc.uniqueArray(anyInterview, { selector: (one) => one.id, maxLength: 3 }),
      me: fc.option(anyMe),
      unread: fc.constant({}),
    });
    fc.assert(
      fc.property(anyBackup, (backup) => {
        expect(openBackup(sealBackup(backup, MADE_AT))).toEqual({ kind: 'readable', backup, notes: [] });
      }),
    );
  });

  it('tells of texts in it that could not be read when it was made', () => {
    const opened = openBackup(sealBackup({ ...BACKUP, unread: { 'interview:broken01': '{' } }, MADE_AT));
    expect(opened).toMatchObject({ kind: 'readable', backup: { unread: {} } });
    expect(opened.kind === 'readable' && opened.notes).toHaveLength(1);
  });
});

describe('an interview in a backup that is longer than a record can be', () => {
  const long = { ...fullInterview(), aims: ['x'.repeat(RAW_MOST)] };

  it('is left out, and the others are not', () => {
    const opened = openBackup(sealBackup({ ...BACKUP, interviews: [long, emptyInterview('second0001')] }, MADE_AT));
    expect(opened).toEqual({
      kind: 'readable',
      backup: { ...BACKUP, interviews: [emptyInterview('second0001')] },
      notes: ['Interview 1 is longer than this page can keep, and is left out. It stays in the file.'],
    });
  });

  it('is told by the length of its record, in which some characters take two', () => {
    const readBack = (aim: string) =>
      openBackup(sealBackup({ ...BACKUP, interviews: [{ ...emptyInterview(), aims: [aim] }] }, MADE_AT));
    const room = RAW_MOST - 2000;
    expect(readBack('x'.repeat(room))).toMatchObject({ kind: 'readable', notes: [] });
    expect(readBack('"'.repeat(room))).toMatchObject({ kind: 'readable', backup: { interviews: [] } });
  });

  it('goes for details of the asker, too', () => {
    const opened = openBackup(sealBackup({ ...BACKUP, me: { ...ME, name: 'x'.repeat(RAW_MOST) } }, MADE_AT));
    expect(opened).toMatchObject({
      kind: 'readable',
      backup: { me: null },
      notes: ['What it tells about yourself is longer than this page can keep, and is left out. It stays in the file.'],
    });
  });
});

describe('a file that is no backup', () => {
  it.each(['', 'null', '[]', '"x"', '{', '\u0000PNG', '<html></html>', sealBackup(BACKUP, MADE_AT).slice(0, -9)])(
    'is refused where it is no object: %j',
    (text) => {
      expect(openBackup(text)).toEqual({
        kind: 'unreadable',
        why: 'This file is not a backup: it is not in the form that this page writes, or it was cut off.',
      });
    },
  );

  it.each([
    [{ product: 'another-site' }, 'not written by Twenty Good Minutes'],
    [{ kind: 'sheet' }, 'not written by Twenty Good Minutes'],
    [{ schemas: null }, 'which version'],
    [{ schemas: {} }, 'which version'],
    [{ schemas: { interview: '1', me: 1 } }, 'which version'],
    [{ schemas: { interview: 0, me: 1 } }, 'which version'],
    [{ schemas: { interview: 5, me: 1 } }, 'newer version'],
    [{ schemas: { interview: 1, me: 3 } }, 'newer version'],
    [{ interviews: null }, 'no list of interviews'],
    [{ interviews: { 0: fullInterview() } }, 'no list of interviews'],
  ])('is refused with a reason: %j', (parts, reason) => {
    const opened = openBackup(fileWith(parts));
    expect(opened.kind).toBe('unreadable');
    expect(opened.kind === 'unreadable' && opened.why).toContain(reason);
  });

  it('is refused before it is parsed where it is too large', () => {
    const file = sealBackup(BACKUP, MADE_AT);
    expect(openBackup(file.padEnd(BACKUP_MOST)).kind).toBe('readable');
    expect(openBackup(file.padEnd(BACKUP_MOST + 1))).toEqual({
      kind: 'unreadable',
      why: 'This file is too large to be a backup of this page.',
    });
  });

  it('is refused by its size in bytes only where no text of that size could be opened', () => {
    const bytesOf = (text: string) => new TextEncoder().encode(text).length;
    const file = sealBackup(BACKUP, MADE_AT);
    for (const letter of [' ', 'é', '石', '👩']) {
      const text = file + letter.repeat((BACKUP_MOST - file.length) / letter.length);
      expect(refuseBySize(bytesOf(text))).toBeNull();
    }
    expect(refuseBySize(bytesOf('石'.repeat(BACKUP_MOST + 1)))).toEqual(openBackup(' '.repeat(BACKUP_MOST + 1)));
  });

  it('does no harm: no prototype is touched, and no markup is read', () => {
    const file = fileWith({ interviews: [{ ...fullInterview(), field: '<img src=x onerror=alert(1)>' }] });
    const hostile = file.replace(
      '{"product"',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"product"',
    );
    expect(openBackup(hostile)).toMatchObject({ kind: 'readable', backup: { interviews: [{ id: 'pilot0000001' }] } });
    expect('polluted' in {}).toBe(false);
  });

  it('does no harm by nesting a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(openBackup(deep).kind).toBe('unreadable');
    const opened = openBackup(fileWith({ me: null }).replace('"me":null', `"me":${deep}`));
    expect(opened).toMatchObject({ kind: 'readable', backup: { me: { name: '', introduction: '' } } });
  });
});

describe('a damaged interview in a backup', () => {
  it('comes with what can be read and a note that names it', () => {
    const opened = openBackup(
      fileWith({ interviews: [fullInterview(), { ...emptyInterview('second0001'), aims: 'x' }] }),
    );
    expect(opened).toEqual({
      kind: 'readable',
      backup: { ...BACKUP, interviews: [fullInterview(), emptyInterview('second0001')] },
      notes: ['Interview 2. Aims: not a list.'],
    });
  });

  it.each([null, [], 'x', { ...fullInterview(), id: '../../etc' }, { ...fullInterview(), id: 3 }])(
    'is left out where it has no id that can be used: %j',
    (interview) => {
      const opened = openBackup(fileWith({ interviews: [interview, fullInterview()] }));
      expect(opened).toMatchObject({ kind: 'readable', backup: { interviews: [fullInterview()] } });
      expect(opened.kind === 'readable' && opened.notes[0]).toMatch(/^Interview 1\. /);
    },
  );

  it('counts once where an id stands twice: the first', () => {
    const opened = openBackup(
      fileWith({ interviews: [fullInterview(), emptyInterview(), emptyInterview('second0001')] }),
    );
    expect(opened).toMatchObject({ kind: 'readable', backup: BACKUP });
  });

  it('leaves the details of the asker readable, and the other way round', () => {
    const opened = openBackup(fileWith({ me: { name: 3, introduction: 'a nurse' } }));
    expect(opened).toMatchObject({
      kind: 'readable',
      backup: { interviews: BACKUP.interviews, me: { ...EMPTY_ME, introduction: 'a nurse' } },
      notes: ['Your details. Name: not a text.'],
    });
  });
});

describe('the plan of a restore', () => {
  it.each([
    { tone: 'warm' as const },
    { sent: [] },
    { proposedTimes: [] },
    { contactZone: 'Europe/Lisbon' },
    { details: {} },
  ])('tells a difference in messages: %j', (part) => {
    const here = { ...fullInterview(), message: { ...fullInterview().message, ...part } };
    const plan = planRestore({ interviews: [fullInterview()], me: null, unread: {} }, [here]);
    expect(plan).toMatchObject({ same: [], differs: [fullInterview()] });
  });

  const changed: Interview = { ...fullInterview(), minutes: 15 };
  const backupOf = (...interviews: Interview[]): Backup => ({ interviews, me: null, unread: {} });

  it('tells what is new, what is the same and what differs', () => {
    const plan = planRestore(backupOf(emptyInterview('brand00new1'), fullInterview(), emptyInterview('second0001')), [
      changed,
      emptyInterview('second0001'),
      emptyInterview('here000001'),
    ]);
    expect(plan).toEqual({
      adds: [emptyInterview('brand00new1')],
      differs: [fullInterview()],
      same: [emptyInterview('second0001')],
    });
  });

  it('finds an interview the same in whatever order its drafts were written', () => {
    const one = { ...newDraft(), whole: 'one' };
    const other = { ...newDraft(), whole: 'other' };
    const here = { ...fullInterview(), message: { ...fullInterview().message, drafts: { one, other } } };
    const there = { ...here, message: { ...here.message, drafts: { other, one } } };
    expect(planRestore(backupOf(there), [here])).toEqual({ adds: [], differs: [], same: [there] });
  });
});
