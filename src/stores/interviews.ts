import { atom, type ReadableAtom } from 'nanostores';
import { newInterview, type Interview } from '../domain/interview/interview.ts';
import { INTERVIEW_ID } from '../domain/interview/restore-interview.ts';
import { openEnvelope, type Opened } from '../domain/saving/envelope.ts';
import { interviewKind, interviewKindOf } from '../domain/saving/record-kinds.ts';
import { openRecord, type SavedRecord } from './record.ts';
import type { SavedRecords } from './saved-records.ts';

/** One entry of the list of interviews, as it stands in storage. */
export interface ListedInterview {
  id: string;
  opened: Opened<Interview>;
}

/** What was removed and can be put back. */
export interface RemovedInterview {
  id: string;
  name: string;
}

export interface Interviews {
  /** Everything that is stored, the newest first; damaged entries at the end. */
  $list: ReadableAtom<ListedInterview[]>;
  $removed: ReadableAtom<RemovedInterview[]>;
  /** The record of one interview; the same object for the same id. */
  record(id: string): SavedRecord<Interview>;
  /** Makes a new interview, from `content` if given, and saves it. Returns its record. */
  create(content?: Interview): SavedRecord<Interview>;
  /** The record of an id where there is one; where this browser saves nothing, a new one in memory; else null. */
  find(id: string): SavedRecord<Interview> | null;
  /** Takes an interview out of the list. It can be put back until `forget`, after a reload, too. */
  remove(id: string): boolean;
  undoRemove(id: string): void;
  /** Lets go of a removed interview for good. */
  forget(id: string): void;
  /** Reads the lists anew, after something else in this tab has changed what is stored. */
  refresh(): void;
}

export interface StoreTools {
  records: SavedRecords;
  now: () => string;
  newId: () => string;
  /** Names this tab. */
  tab: string;
}

const KEY = 'interview:';
const REMOVED = 'removed:';

/** The interviews on this device. */
export function openInterviews({ records, now, newId, tab }: StoreTools): Interviews {
  const open = new Map<string, SavedRecord<Interview>>();
  const $list = atom<ListedInterview[]>([]);
  const $removed = atom<RemovedInterview[]>([]);

  function read(): void {
    $list.set(
      records
        .keys(KEY)
        .map((key) => key.slice(KEY.length))
        .filter((id) => INTERVIEW_ID.test(id))
        .map((id) => ({ id, opened: openEnvelope(interviewKindOf(id), records.read(KEY + id)) }))
        .toSorted((one, other) => (createdAt(one) < createdAt(other) ? 1 : -1)),
    );
    $removed.set(
      records.keys(REMOVED).map((key) => ({ id: key.slice(REMOVED.length), name: nameOf(records.read(key)) })),
    );
  }

  function record(id: string): SavedRecord<Interview> {
    const known = open.get(id);
    if (known) return known;
    const opened = openRecord({ key: KEY + id, kind: interviewKindOf(id), records, now, tab });
    open.set(id, opened);
    return opened;
  }

  function create(content?: Interview): SavedRecord<Interview> {
    const id = newId();
    const created = record(id);
    created.create(content ? { ...content, id } : newInterview(id, now()));
    read();
    return created;
  }

  function find(id: string): SavedRecord<Interview> | null {
    if (!INTERVIEW_ID.test(id)) return null;
    const found = record(id);
    if (found.$state.get().kind !== 'empty') return found;
    if (records.canWrite()) return null;
    found.create(newInterview(id, now()));
    return found;
  }

  function remove(id: string): boolean {
    const isMoved = move(KEY + id, REMOVED + id);
    read();
    return isMoved;
  }

  function undoRemove(id: string): void {
    if (records.read(KEY + id) === null) move(REMOVED + id, KEY + id);
    read();
  }

  /** Moves a text to another key. It is let go of only where it stands there, or where both find no room together. */
  function move(from: string, to: string): boolean {
    const raw = records.read(from);
    if (raw === null) return false;
    const written = records.write(to, raw, records.read(to));
    if (written === 'written') return records.remove(from);
    if (written !== 'full' || !records.remove(from)) return false;
    if (records.write(to, raw, records.read(to)) === 'written') return true;
    records.write(from, raw, null);
    return false;
  }

  function forget(id: string): void {
    records.remove(REMOVED + id);
    records.remove(`previous:${KEY}${id}`);
    read();
  }

  read();
  records.watch(read);
  return { $list, $removed, record, find, create, remove, undoRemove, forget, refresh: read };
}

function createdAt(entry: ListedInterview): string {
  return entry.opened.kind === 'good' ? entry.opened.value.createdAt : '';
}

function nameOf(raw: string | null): string {
  const opened = openEnvelope(interviewKind, raw);
  return opened.kind === 'good' ? opened.value.contact.name : '';
}
