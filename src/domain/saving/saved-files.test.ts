import { describe, expect, it } from 'vitest';
import { leavesOf, savedFiles } from '../../../tests/fixtures/saved-files.ts';
import { openBackup } from './backup.ts';
import { sealBackup } from './seal-backup.ts';
import { openEnvelope, sealEnvelope, type RecordKind } from './envelope.ts';
import { interviewKind, meKind } from './record-kinds.ts';

const STAMP = { revision: 1, savedAt: '', tab: 'one' };
const kinds: Record<string, RecordKind<unknown>> = { interview: interviewKind, me: meKind };

describe('what was saved in the past', () => {
  it('is kept for every schema that there was', () => {
    for (const [name, kind] of Object.entries(kinds)) {
      for (let schema = 1; schema <= kind.schema; schema += 1) {
        expect(savedFiles(name).map((file) => file.schema)).toContain(schema);
      }
    }
  });

  it.each(savedFiles('interview'))('opens, as $path does, with every text that was typed', ({ text, schema }) => {
    const opened = openEnvelope(interviewKind, text);
    expect(opened).toMatchObject({ kind: 'good', migratedFrom: schema === interviewKind.schema ? null : schema });
    if (opened.kind !== 'good') return;
    expect(leavesOf(opened.value)).toEqual(expect.arrayContaining(leavesOf(JSON.parse(text).data)));
    const again = openEnvelope(interviewKind, sealEnvelope(interviewKind, opened.value, STAMP));
    expect(again).toMatchObject({ kind: 'good', value: opened.value });
  });

  it.each(savedFiles('me'))('opens, as $path does, with the name and the introduction', ({ text }) => {
    const opened = openEnvelope(meKind, text);
    expect(opened).toMatchObject({ kind: 'good' });
    expect(leavesOf(opened)).toEqual(expect.arrayContaining(leavesOf(JSON.parse(text).data)));
  });

  it.each(savedFiles('backup'))('opens, as the backup $path does, with nothing lost', ({ text }) => {
    const opened = openBackup(text);
    expect(opened).toMatchObject({ kind: 'readable' });
    if (opened.kind !== 'readable') return;
    const { interviews, me } = JSON.parse(text);
    expect(leavesOf(opened.backup)).toEqual(expect.arrayContaining(leavesOf([interviews, me])));
    expect(openBackup(sealBackup(opened.backup, ''))).toMatchObject({ kind: 'readable', backup: opened.backup });
  });
});
