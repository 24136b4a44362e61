import { planRestore, sealBackup, type Backup } from '../domain/saving/backup.ts';
import { openEnvelope, revisionOf, sealEnvelope } from '../domain/saving/envelope.ts';
import { interviewKind, meKind } from '../domain/saving/record-kinds.ts';
import type { Interview } from '../domain/interview/interview.ts';
import type { StoreTools } from './interviews.ts';

/** What to do with interviews that are here, too, in another state. */
export type RestoreChoice = 'keep-both' | 'replace';

export interface Backups {
  /** The text of a backup file with everything that is saved on this device. */
  make(): string;
  /** The interviews on this device that can be read. */
  here(): Interview[];
  /** Puts a backup in place. A copy of what it touches is kept for `undo`. Answers what went wrong, or null. */
  restore(backup: Backup, choice: RestoreChoice): string | null;
  canUndo(): boolean;
  /** Puts everything back as it was before the last restore, byte for byte. */
  undo(): void;
  /** Removes everything of ours from this device. The keys that would not go; empty when all is gone. */
  deleteEverything(): string[];
  /** How many records are stored, and how many characters they take. */
  size(): { records: number; characters: number };
}

const UNDO = 'before-restore';

/** Backups of what is on this device. */
export function openBackups({ records, now, newId, tab }: StoreTools): Backups {
  function here(): Interview[] {
    return records.keys('interview:').flatMap((key) => {
      const opened = openEnvelope(interviewKind, records.read(key));
      return opened.kind === 'good' ? [opened.value] : [];
    });
  }

  function make(): string {
    const unread = records.keys('').flatMap((key): [string, string][] => {
      const raw = records.read(key);
      const isUnread =
        key.startsWith('damaged:') ||
        (key.startsWith('interview:') && openEnvelope(interviewKind, raw).kind !== 'good') ||
        (key === 'me' && openEnvelope(meKind, raw).kind !== 'good');
      return isUnread && raw !== null ? [[key, raw]] : [];
    });
    const me = openEnvelope(meKind, records.read('me'));
    const backup = { interviews: here(), me: me.kind === 'good' ? me.value : null, unread: Object.fromEntries(unread) };
    return sealBackup(backup, now());
  }

  function restore(backup: Backup, choice: RestoreChoice): string | null {
    const texts = new Map<string, string>();
    const plan = planRestore(backup, here());
    for (const interview of [...plan.adds, ...plan.differs]) {
      const placed = isFree(interview.id, choice) ? interview : { ...interview, id: newId() };
      texts.set(`interview:${placed.id}`, seal(placed));
    }
    const mine = openEnvelope(meKind, records.read('me')).kind;
    if (backup.me !== null && (mine === 'absent' || (choice === 'replace' && mine !== 'newer'))) {
      const stamp = { revision: revisionOf(records.read('me')) + 1, savedAt: now(), tab };
      texts.set('me', sealEnvelope(meKind, backup.me, stamp));
    }
    return writeAll(texts);
  }

  /** What cannot be read here, damaged or newer, is not written over on any choice. */
  function isFree(id: string, choice: RestoreChoice): boolean {
    const { kind } = openEnvelope(interviewKind, records.read(`interview:${id}`));
    return kind === 'absent' || (kind === 'good' && choice === 'replace');
  }

  function seal(interview: Interview): string {
    const revision = revisionOf(records.read(`interview:${interview.id}`)) + 1;
    return sealEnvelope(interviewKind, interview, { revision, savedAt: now(), tab });
  }

  function writeAll(texts: ReadonlyMap<string, string>): string | null {
    const before = Object.fromEntries([...texts.keys()].map((key) => [key, records.read(key)]));
    if (records.write(UNDO, JSON.stringify(before), records.read(UNDO)) !== 'written') {
      return 'Nothing was restored: there is no room to keep a copy of what is here now.';
    }
    for (const [key, text] of texts) {
      if (records.write(key, text, records.read(key)) !== 'written') {
        undo();
        return 'Nothing was restored: this browser’s storage is full.';
      }
    }
    return null;
  }

  function undo(): void {
    const copy = records.read(UNDO);
    const isBack = putBack(copy);
    if (isBack === 'blocked' || !records.remove(UNDO) || isBack === 'written') return;
    // Without the copy there is room for what it holds; where there is none even so, the copy stays.
    if (putBack(copy) !== 'written' && copy !== null) records.write(UNDO, copy, null);
  }

  /** Puts back everything in the copy that can be put back, and answers how that went at worst. */
  function putBack(copy: string | null): 'written' | 'full' | 'blocked' {
    const results = readUndo(copy).map(([key, raw]) => {
      if (raw === null) return records.remove(key) ? 'written' : 'blocked';
      return records.write(key, raw, records.read(key));
    });
    if (results.includes('full')) return 'full';
    return results.every((result) => result === 'written') ? 'written' : 'blocked';
  }

  function deleteEverything(): string[] {
    return records.keys('').filter((key) => !records.remove(key));
  }

  function size(): { records: number; characters: number } {
    const keys = records.keys('');
    return { records: keys.length, characters: keys.reduce((sum, key) => sum + (records.read(key)?.length ?? 0), 0) };
  }

  return { make, here, restore, canUndo: () => records.read(UNDO) !== null, undo, deleteEverything, size };
}

function readUndo(raw: string | null): [string, string | null][] {
  try {
    const parsed: unknown = JSON.parse(raw ?? '{}');
    if (typeof parsed !== 'object' || parsed === null) return [];
    return Object.entries(parsed).filter(
      (entry): entry is [string, string | null] => entry[1] === null || typeof entry[1] === 'string',
    );
  } catch {
    return [];
  }
}
