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
    for (const interview of plan.adds) texts.set(`interview:${interview.id}`, seal(interview));
    for (const interview of plan.differs) {
      const placed = choice === 'replace' ? interview : { ...interview, id: newId() };
      texts.set(`interview:${placed.id}`, seal(placed));
    }
    if (backup.me !== null && (choice === 'replace' || records.read('me') === null)) {
      const stamp = { revision: revisionOf(records.read('me')) + 1, savedAt: now(), tab };
      texts.set('me', sealEnvelope(meKind, backup.me, stamp));
    }
    return writeAll(texts);
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
    for (const [key, raw] of readUndo(records.read(UNDO))) {
      if (raw === null) records.remove(key);
      else records.write(key, raw, records.read(key));
    }
    records.remove(UNDO);
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
