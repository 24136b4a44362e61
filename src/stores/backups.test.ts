import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../tests/fixtures/fake-storage.ts';
import { PREFIX } from '../../tests/fixtures/fake-tab.ts';
import { emptyInterview, fullInterview, ME } from '../../tests/fixtures/interviews.ts';
import { savedFiles } from '../../tests/fixtures/saved-files.ts';
import { backupOf, keyOf, openBackupsOver, sealed, STAMP } from '../../tests/fixtures/open-backups.ts';
import type { Interview } from '../domain/interview/interview.ts';
import { openBackup } from '../domain/saving/backup.ts';
import { sealBackup, type Backup } from '../domain/saving/seal-backup.ts';
import { openEnvelope, sealEnvelope } from '../domain/saving/envelope.ts';
import { interviewKind, meKind } from '../domain/saving/record-kinds.ts';

/** The backup in the text of a file. */
function backupIn(text: string): Backup {
  const opened = openBackup(text);
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  return opened.backup;
}

const LATER: Interview = { ...fullInterview(), minutes: 45 };

describe('a backup', () => {
  it('holds every interview and the details of the asker', () => {
    const { storage, backups } = openBackupsOver(fullInterview(), emptyInterview('second001'));
    storage.texts.set(`${PREFIX}me`, sealEnvelope(meKind, ME, STAMP));
    const backup = backupIn(backups.make());
    expect(backup).toEqual({ interviews: [fullInterview(), emptyInterview('second001')], me: ME, unread: {} });
    expect(backups.here()).toEqual(backup.interviews);
  });

  it('holds what cannot be read as raw text, so that nothing is lost', () => {
    const { storage, backups } = openBackupsOver(fullInterview());
    const unread = {
      'damaged:2026-11-20:me': '{',
      'interview:broken001': 'null',
      'interview:newer001': '{"schema":99,"data":1}',
      me: '[]',
    };
    for (const [key, text] of Object.entries(unread)) storage.texts.set(PREFIX + key, text);
    expect(JSON.parse(backups.make())).toMatchObject({ interviews: [fullInterview()], me: null, unread });
  });

  it('is the same when it is taken again from where it was restored, but for its date', () => {
    const { storage, backups } = openBackupsOver(fullInterview(), emptyInterview('second001'));
    storage.texts.set(`${PREFIX}me`, sealEnvelope(meKind, ME, STAMP));
    const first = backups.make();
    const elsewhere = openBackupsOver().backups;
    expect(elsewhere.restore(backupIn(first), 'keep-both')).toBeNull();
    const dateless = (text: string) => text.replace(/"madeAt": "[^"]+"/, '');
    expect(elsewhere.make()).not.toBe(first);
    expect(dateless(elsewhere.make())).toBe(dateless(first));
  });

  it('holds two interviews that claim one id as two, by the ids of their keys', () => {
    const { storage, backups } = openBackupsOver(fullInterview());
    storage.texts.set(keyOf('second001'), sealed(fullInterview()));
    expect(backupIn(backups.make()).interviews).toEqual([fullInterview(), fullInterview('second001')]);
  });

  it.each(savedFiles('backup'))('of an earlier version is restored: $path', ({ text }) => {
    const { backups } = openBackupsOver();
    expect(backups.restore(backupIn(text), 'keep-both')).toBeNull();
    expect(backups.here()).toEqual(expect.arrayContaining(backupIn(text).interviews));
  });

  it('is empty, but whole, where nothing is saved or storage is forbidden', () => {
    const { storage, backups } = openBackupsOver();
    expect(backupIn(backups.make())).toEqual(backupOf());
    storage.property = 'throws';
    expect(backupIn(backups.make())).toEqual(backupOf());
  });

  it('is weighed: how many records there are, and how long they are', () => {
    const { storage, backups } = openBackupsOver(fullInterview());
    expect(backups.size()).toEqual({ records: 1, characters: sealed(fullInterview()).length });
    storage.texts.clear();
    expect(backups.size()).toEqual({ records: 0, characters: 0 });
  });
});

describe('restoring', () => {
  it('adds what is not here, and leaves alone what is the same', () => {
    const { storage, backups, stored } = openBackupsOver(fullInterview());
    expect(backups.restore(backupOf(fullInterview(), emptyInterview('second001')), 'replace')).toBeNull();
    expect(stored('second001')).toEqual(emptyInterview('second001'));
    expect(storage.texts.get(keyOf('pilot0000001'))).toBe(sealed(fullInterview()));
  });

  it('keeps both where they differ, on request', () => {
    const { storage, backups, stored } = openBackupsOver(LATER);
    expect(backups.restore(backupOf(fullInterview()), 'keep-both')).toBeNull();
    expect(storage.texts.get(keyOf('pilot0000001'))).toBe(sealed(LATER));
    expect(stored('one000001')).toEqual(fullInterview('one000001'));
  });

  it('replaces where they differ, on request, so that open tabs notice', () => {
    const { storage, backups, stored } = openBackupsOver(LATER);
    expect(backups.restore(backupOf(fullInterview()), 'replace')).toBeNull();
    expect(stored('pilot0000001')).toEqual(fullInterview());
    const opened = openEnvelope(interviewKind, storage.texts.get(keyOf('pilot0000001')) ?? null);
    expect(opened).toMatchObject({ revision: STAMP.revision + 1 });
    expect(backups.here()).toHaveLength(1);
  });

  it.each(['keep-both', 'replace'] as const)('never writes over what cannot be read here: %s', (choice) => {
    for (const text of ['{', '{"schema":99,"data":{}}']) {
      const { storage, backups, stored } = openBackupsOver();
      storage.texts.set(keyOf('pilot0000001'), text);
      expect(backups.restore(backupOf(fullInterview()), choice)).toBeNull();
      expect(storage.texts.get(keyOf('pilot0000001'))).toBe(text);
      expect(stored('one000001')).toEqual(fullInterview('one000001'));
    }
  });

  it('takes the details of the asker where there are none here, or on request', () => {
    const mine = sealEnvelope(meKind, { ...ME, name: 'Sam' }, STAMP);
    const { storage, backups } = openBackupsOver();
    const key = `${PREFIX}me`;
    backups.restore({ ...backupOf(), me: ME }, 'keep-both');
    expect(openEnvelope(meKind, storage.texts.get(key) ?? null)).toMatchObject({ value: ME, revision: 1 });
    storage.texts.set(key, mine);
    backups.restore({ ...backupOf(), me: ME }, 'keep-both');
    expect(storage.texts.get(key)).toBe(mine);
    backups.restore({ ...backupOf(), me: ME }, 'replace');
    expect(openEnvelope(meKind, storage.texts.get(key) ?? null)).toMatchObject({ value: ME, revision: 4 });
  });

  it('leaves details of a newer version alone', () => {
    const { storage, backups } = openBackupsOver();
    const newer = '{"schema":99,"data":{}}';
    storage.texts.set(`${PREFIX}me`, newer);
    backups.restore({ ...backupOf(), me: ME }, 'replace');
    expect(storage.texts.get(`${PREFIX}me`)).toBe(newer);
  });
});

describe('a restore without room', () => {
  // Enough for what the restore keeps for undoing, and not for all that it writes.
  const ROOM_FOR_A_COPY = sealed(LATER).length + 2500;
  const big = { ...emptyInterview('second001'), aims: ['x'.repeat(3000)] };

  it('changes nothing where there is no room for a copy of what is here', () => {
    const { storage, backups, before } = openBackupsOver({ ...fullInterview(), aims: ['x'.repeat(1000)] });
    storage.quota = sizeOf(storage.texts) + 500;
    expect(backups.restore(backupOf(fullInterview()), 'replace')).toMatch(/^Nothing was restored: .*room/);
    expect(storage.texts).toEqual(before);
  });

  it('changes nothing where the room ends midway', () => {
    const { storage, backups, before } = openBackupsOver(LATER);
    storage.quota = sizeOf(storage.texts) + ROOM_FOR_A_COPY;
    expect(backups.restore(backupOf(fullInterview(), emptyInterview('third001'), big), 'replace')).toMatch(
      /^Nothing was restored: .*full/,
    );
    expect(storage.texts).toEqual(before);
    expect(backups.lastRestore()).toBeNull();
  });

  it('does not say that nothing was restored where a part cannot be taken back', () => {
    const { storage, backups } = openBackupsOver(LATER);
    storage.quota = sizeOf(storage.texts) + ROOM_FOR_A_COPY;
    storage.keeps = true;
    const outcome = backups.restore(backupOf(fullInterview(), emptyInterview('third001'), big), 'replace');
    expect(outcome).toMatch(/^Only a part was restored/);
    expect(backups.lastRestore()).not.toBeNull();
  });

  it('changes nothing where storage is forbidden', () => {
    const { storage, backups, before } = openBackupsOver(LATER);
    storage.property = 'throws';
    expect(backups.restore(backupOf(big), 'keep-both')).toMatch(/^Nothing was restored/);
    expect(storage.texts).toEqual(before);
  });
});

describe('a hostile file', () => {
  const whole = sealBackup(backupOf(fullInterview(), emptyInterview('second001')), '');
  const files = [
    whole.replace('"interviews"', '"__proto__": {"polluted": 1}, "interviews"'),
    whole.replaceAll('pilot0000001', '../../../me'),
    whole.replaceAll('pilot0000001', 'before-restore'),
    whole.replaceAll('"Beatriz Duarte"', '"<img src=x onerror=alert(1)>"'),
    whole.replaceAll('"Beatriz Duarte"', `${'{"name":'.repeat(50_000)}0${'}'.repeat(50_000)}`),
    whole.replaceAll('second001', 'pilot0000001'),
    whole.replaceAll('"kind": "finding"', '"kind": "constructor"'),
  ];

  it.each(files.map((file, index) => ({ file, index })))('does no harm to what is here: $index', ({ file }) => {
    const { storage, backups, before } = openBackupsOver(LATER);
    const opened = openBackup(file);
    if (opened.kind === 'readable') backups.restore(opened.backup, 'keep-both');
    for (const [key, text] of before) expect(storage.texts.get(key)).toBe(text);
    for (const key of storage.texts.keys()) {
      expect(key).toMatch(/^(another-site:doc|twenty-good-minutes:(before-restore|interview:[a-z0-9]{6,32}))$/);
    }
    expect('polluted' in {}).toBe(false);
  });
});

describe('deleting everything', () => {
  it('leaves nothing of ours, and everything of others', () => {
    const { storage, backups } = openBackupsOver(fullInterview());
    backups.restore(backupOf(LATER), 'replace');
    for (const key of ['me', 'preferences', 'removed:second001', 'previous:me', 'damaged:then:me']) {
      storage.texts.set(PREFIX + key, '{');
    }
    expect(backups.deleteEverything()).toEqual([]);
    expect([...storage.texts]).toEqual([['another-site:doc', 'theirs']]);
  });

  it('names what the browser did not let go of', () => {
    const { storage, backups } = openBackupsOver(fullInterview());
    storage.keeps = true;
    expect(backups.deleteEverything()).toEqual(['interview:pilot0000001']);
  });
});
