import { planRestore } from '../domain/saving/backup.ts';
import { sealBackup, type Backup } from '../domain/saving/seal-backup.ts';
import { openEnvelope, revisionOf, sealEnvelope, type Opened } from '../domain/saving/envelope.ts';
import { interviewKind, interviewKindOf, meKind } from '../domain/saving/record-kinds.ts';
import { openUndoCopy, sealUndoCopy, undoLoss, type UndoLoss } from '../domain/saving/undo-restore.ts';
import type { Interview } from '../domain/interview/interview.ts';
import { INTERVIEW_ID } from '../domain/interview/restore-interview.ts';
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
  /** What undoing the last restore would do; null where there is nothing to undo. */
  lastRestore(): LastRestore | null;
  /** Puts everything back as it was before the last restore, byte for byte. The keys that would not go back. */
  undo(): string[];
  /** Lets go of the copy that undoing needs. */
  keepRestore(): void;
  /** Removes everything of ours from this device. The keys that would not go; empty when all is gone. */
  deleteEverything(): string[];
  /** How many records are stored, and how many characters they take. */
  size(): { records: number; characters: number };
}

export interface LastRestore {
  /** UTC, ISO 8601; empty where it is not known. */
  restoredAt: string;
  loss: UndoLoss;
}

const UNDO = 'before-restore';

/** Backups of what is on this device. */
export function openBackups({ records, now, newId, tab }: StoreTools): Backups {
  function here(): Interview[] {
    return records.keys('interview:').flatMap((key) => {
      const opened = openInterview(key);
      return opened.kind === 'good' ? [opened.value] : [];
    });
  }

  function openInterview(key: string): Opened<Interview> {
    const id = key.slice('interview:'.length);
    return openEnvelope(INTERVIEW_ID.test(id) ? interviewKindOf(id) : interviewKind, records.read(key));
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
    const before = new Map([...texts.keys()].map((key) => [key, records.read(key)]));
    const copy = sealUndoCopy({ restoredAt: now(), before, written: texts });
    if (records.write(UNDO, copy, records.read(UNDO)) !== 'written') {
      return 'Nothing was restored: there is no room to keep a copy of what is here now.';
    }
    for (const [key, text] of texts) {
      if (records.write(key, text, records.read(key)) !== 'written') {
        return undo().length === 0
          ? 'Nothing was restored: this browser’s storage is full.'
          : 'Only a part was restored: this browser’s storage is full. You can undo it below.';
      }
    }
    return null;
  }

  function undo(): string[] {
    const raw = records.read(UNDO);
    const before = openUndoCopy(raw)?.before ?? new Map<string, string | null>();
    let left = putBack(before);
    // Without the copy there is room for what it holds; where there is none even so, the copy stays.
    if ([...left.values()].includes('full') && records.remove(UNDO)) {
      left = putBack(before);
      if (left.size > 0 && raw !== null) records.write(UNDO, raw, null);
    }
    if (left.size === 0) records.remove(UNDO);
    return [...left.keys()];
  }

  /** Puts back everything that can be put back. What cannot, by key, and why. */
  function putBack(before: ReadonlyMap<string, string | null>): Map<string, 'full' | 'blocked'> {
    const left = new Map<string, 'full' | 'blocked'>();
    for (const [key, raw] of before) {
      const standing = records.read(key);
      const result = raw === null ? removeResult(key) : records.write(key, raw, standing);
      if (result !== 'written') left.set(key, result === 'full' ? 'full' : 'blocked');
    }
    return left;
  }

  function removeResult(key: string): 'written' | 'blocked' {
    return records.remove(key) ? 'written' : 'blocked';
  }

  function lastRestore(): LastRestore | null {
    const copy = openUndoCopy(records.read(UNDO));
    return copy && { restoredAt: copy.restoredAt, loss: undoLoss(copy, (key) => records.read(key)) };
  }

  function keepRestore(): void {
    records.remove(UNDO);
  }

  function deleteEverything(): string[] {
    return records.keys('').filter((key) => !records.remove(key));
  }

  function size(): { records: number; characters: number } {
    const keys = records.keys('');
    return { records: keys.length, characters: keys.reduce((sum, key) => sum + (records.read(key)?.length ?? 0), 0) };
  }

  return { make, here, restore, lastRestore, undo, keepRestore, deleteEverything, size };
}
