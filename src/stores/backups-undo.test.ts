import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../tests/fixtures/fake-storage.ts';
import { openTab, PREFIX } from '../../tests/fixtures/fake-tab.ts';
import { emptyInterview, fullInterview, ME } from '../../tests/fixtures/interviews.ts';
import { backupOf, keyOf, openBackupsOver, sealed } from '../../tests/fixtures/open-backups.ts';
import type { Interview } from '../domain/interview/interview.ts';
import { openBackups } from './backups.ts';

const LATER: Interview = { ...fullInterview(), minutes: 45 };

describe('undoing a restore', () => {
  it.each(['keep-both', 'replace'] as const)('puts everything back byte for byte: %s', (choice) => {
    const { storage, backups, before } = openBackupsOver(LATER, emptyInterview('here000001'));
    expect(backups.lastRestore()).toBeNull();
    backups.restore({ ...backupOf(fullInterview(), emptyInterview('second001')), me: ME }, choice);
    expect(backups.lastRestore()).not.toBeNull();
    expect(backups.undo()).toEqual([]);
    expect(storage.texts).toEqual(before);
    expect(backups.lastRestore()).toBeNull();
  });

  it('is possible after a reload', () => {
    const { storage, backups, before } = openBackupsOver(LATER);
    backups.restore(backupOf(fullInterview()), 'replace');
    openBackups(openTab(storage, 'two').tools).undo();
    expect(storage.texts).toEqual(before);
  });

  it('takes back the last restore only', () => {
    const { backups, stored } = openBackupsOver();
    backups.restore(backupOf(fullInterview()), 'replace');
    backups.restore(backupOf(emptyInterview('second001')), 'replace');
    backups.undo();
    expect([stored('pilot0000001'), stored('second001')]).toEqual([fullInterview(), 'absent']);
  });

  it('finds room in a storage filled to the last byte since', () => {
    const { storage, backups, before } = openBackupsOver({ ...fullInterview(), aims: ['x'.repeat(5000)] });
    backups.restore(backupOf(emptyInterview()), 'replace');
    storage.quota = sizeOf(storage.texts);
    backups.undo();
    expect(storage.texts).toEqual(before);
  });

  it('keeps what it would put back where the browser refuses to write', () => {
    const { storage, backups, before } = openBackupsOver(LATER);
    backups.restore(backupOf(fullInterview()), 'replace');
    storage.writing = 'throws';
    expect(backups.undo()).toEqual(['interview:pilot0000001']);
    storage.writing = 'works';
    expect(backups.lastRestore()).not.toBeNull();
    backups.undo();
    expect(storage.texts).toEqual(before);
  });

  it('tells what would be lost, before and after a reload', () => {
    const { storage, backups } = openBackupsOver(LATER);
    backups.restore(backupOf(fullInterview(), emptyInterview('second001')), 'replace');
    const loss = { takesAway: 1, putsBack: 1, changed: 0, me: 'untouched' };
    expect(backups.lastRestore()).toMatchObject({ loss, restoredAt: expect.stringMatching(/^2026-11-22T/) });
    storage.texts.set(keyOf('second001'), sealed({ ...emptyInterview('second001'), aims: ['typed since'] }));
    expect(backups.lastRestore()).toMatchObject({ loss: { ...loss, changed: 1 } });
    expect(openBackups(openTab(storage, 'two').tools).lastRestore()).toMatchObject({ loss: { ...loss, changed: 1 } });
  });

  it('names what could not be put back, and can be tried again', () => {
    const { storage, backups, before } = openBackupsOver(LATER);
    backups.restore({ ...backupOf(fullInterview(), emptyInterview('second001')), me: ME }, 'replace');
    storage.keeps = true;
    expect(backups.undo()).toEqual(['interview:second001', 'me']);
    storage.keeps = false;
    expect(backups.undo()).toEqual([]);
    expect(storage.texts).toEqual(before);
  });

  it('is over once the visitor keeps what was restored, and its copy takes up no more room', () => {
    const { storage, backups, stored } = openBackupsOver(LATER);
    backups.restore(backupOf(fullInterview()), 'replace');
    backups.keepRestore();
    expect(backups.lastRestore()).toBeNull();
    expect([...storage.texts.keys()]).toEqual(['another-site:doc', keyOf('pilot0000001')]);
    expect(backups.undo()).toEqual([]);
    expect(stored('pilot0000001')).toEqual(fullInterview());
  });

  it.each(['', '{', '[]', 'null', '"x"', '{"me":3}', '{"__proto__":{"polluted":"x"}}'])(
    'does no harm where its copy reads %j',
    (text) => {
      const { storage, backups, before } = openBackupsOver(LATER);
      storage.texts.set(`${PREFIX}before-restore`, text);
      backups.undo();
      expect(storage.texts).toEqual(before);
      expect('polluted' in {}).toBe(false);
    },
  );
});
