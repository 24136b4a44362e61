import { hashToUnit } from '../text/hash.ts';
import { joinList } from '../text/join-list.ts';
import { capitalized } from '../text/number-in-words.ts';

/** What a restore keeps so that it can be undone, by key. */
export interface UndoCopy {
  /** UTC, ISO 8601; empty where it is not known. */
  restoredAt: string;
  /** What stood under each key before; null for nothing. */
  before: ReadonlyMap<string, string | null>;
  /** What tells the texts that the restore wrote from what was typed later: the hash of each. */
  marks: ReadonlyMap<string, number>;
}

/** What undoing would do to what is saved now. */
export interface UndoLoss {
  /** Interviews that came with the restore. */
  takesAway: number;
  /** Interviews that go back to what they were. */
  putsBack: number;
  /** Interviews, of both sorts, in which something was changed since. */
  changed: number;
  /** The asker's own details. */
  me: 'untouched' | 'put-back' | 'changed';
}

/** Keys of what a restore writes. */
const RESTORED_KEY = /^(me|interview:[a-z0-9]{6,32})$/;

/** The text to keep, from what stood under each key and what the restore writes there. */
export function sealUndoCopy(restore: {
  restoredAt: string;
  before: ReadonlyMap<string, string | null>;
  written: ReadonlyMap<string, string>;
}): string {
  const marks = [...restore.written].map(([key, text]) => [key, hashToUnit(text)]);
  return JSON.stringify({
    restoredAt: restore.restoredAt,
    before: Object.fromEntries(restore.before),
    marks: Object.fromEntries(marks),
  });
}

/** A kept copy; null where there is none, or nothing in it that could be put back. Never throws. */
export function openUndoCopy(raw: string | null): UndoCopy | null {
  const fields = raw === null ? new Map<string, unknown>() : parseEntries(raw);
  // The first copies were the bare texts.
  const texts = fields.has('before') ? entriesOf(fields.get('before')) : fields;
  const before = [...texts].filter(
    (entry): entry is [string, string | null] =>
      RESTORED_KEY.test(entry[0]) && (entry[1] === null || typeof entry[1] === 'string'),
  );
  if (before.length === 0) return null;
  const restoredAt = fields.get('restoredAt');
  const marks = [...entriesOf(fields.get('marks'))].filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return {
    restoredAt: typeof restoredAt === 'string' ? restoredAt : '',
    before: new Map(before),
    marks: new Map(marks),
  };
}

/** What undoing would do where `read` gives what stands under a key now. What was removed since is no loss. */
export function undoLoss(copy: UndoCopy, read: (key: string) => string | null): UndoLoss {
  const touched = [...copy.before]
    .map(([key, before]) => ({ key, before, now: read(key) }))
    .filter(({ before, now }) => now !== before);
  const isChanged = (one: (typeof touched)[number]) =>
    one.now !== null && hashToUnit(one.now) !== copy.marks.get(one.key);
  const interviews = touched.filter(({ key }) => key !== 'me');
  const me = touched.find(({ key }) => key === 'me');
  return {
    takesAway: interviews.filter(({ before }) => before === null).length,
    putsBack: interviews.filter(({ before }) => before !== null).length,
    changed: interviews.filter((one) => isChanged(one)).length,
    me: meLoss(me && isChanged(me)),
  };
}

function meLoss(isChanged: boolean | undefined): UndoLoss['me'] {
  if (isChanged === undefined) return 'untouched';
  return isChanged ? 'changed' : 'put-back';
}

/** The loss in words, for somebody who is about to undo. */
export function undoLossText({ takesAway, putsBack, changed, me }: UndoLoss): string {
  const back = [...counted(putsBack), ...(me === 'untouched' ? [] : ['your own details'])];
  const does = [
    ...counted(takesAway).map((what) => `takes away ${what} that came from the backup`),
    ...(back.length === 0
      ? []
      : [`puts ${joinList(back)} back as ${putsBack === 1 && me === 'untouched' ? 'it was' : 'they were'} before`]),
  ];
  const lost = [...counted(changed), ...(me === 'changed' ? ['your own details'] : [])];
  return `It ${does.join(', and ')}. ${lossSentence(lost, changed === 1 && me !== 'changed')}`;
}

function lossSentence(lost: readonly string[], isOne: boolean): string {
  if (lost.length === 0) return 'Nothing of it was changed since.';
  const [were, them] = isOne ? ['was', 'it'] : ['were', 'them'];
  return capitalized(`${joinList(lost)} ${were} changed since: what was typed in ${them} since is lost.`);
}

/** "1 interview", "3 interviews"; nothing for none. */
function counted(count: number): string[] {
  if (count === 0) return [];
  return [`${count} ${count === 1 ? 'interview' : 'interviews'}`];
}

function parseEntries(raw: string): Map<string, unknown> {
  try {
    return entriesOf(JSON.parse(raw));
  } catch {
    return new Map();
  }
}

function entriesOf(value: unknown): Map<string, unknown> {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isGroup ? new Map(Object.entries(value)) : new Map();
}
