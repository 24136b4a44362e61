import type { Interview } from '../interview/interview.ts';
import type { Me } from '../interview/me.ts';
import { INTERVIEW_ID } from '../interview/restore-interview.ts';
import { interviewKind, meKind } from './record-kinds.ts';
import { PRODUCT, type Backup } from './seal-backup.ts';
import { RAW_MOST, sealEnvelope, type RecordKind } from './envelope.ts';

const TOO_LARGE = 'This file is too large to be a backup of this page.';

/** Largest backup file that is opened, in characters. Two hundred full interviews take about a fifth of it. */
export const BACKUP_MOST = 10_000_000;

/** Bytes that one character of a JavaScript text takes at most in a file (UTF-8). */
const BYTES_A_CHARACTER = 3;

/** Envelopes are no longer than with this stamp; what fits with it fits with any. */
const LONGEST_STAMP = { revision: Number.MAX_SAFE_INTEGER, savedAt: 'x'.repeat(30), tab: 'x'.repeat(40) };

export type OpenedBackup = { kind: 'readable'; backup: Backup; notes: string[] } | { kind: 'unreadable'; why: string };

/** What to answer to a file that is too large, by its size in bytes, to be read into memory; null to all others. */
export function refuseBySize(bytes: number): OpenedBackup | null {
  return bytes > BACKUP_MOST * BYTES_A_CHARACTER ? unreadable(TOO_LARGE) : null;
}

/** What a file holds that is offered as a backup. Never throws; says in one sentence why it cannot be read. */
export function openBackup(text: string): OpenedBackup {
  if (text.length > BACKUP_MOST) return unreadable(TOO_LARGE);
  const parsed = parseObject(text);
  if (parsed === null)
    return unreadable('This file is not a backup: it is not in the form that this page writes, or it was cut off.');
  if (parsed.get('product') !== PRODUCT || parsed.get('kind') !== 'backup') {
    return unreadable('This file was not written by Twenty Good Minutes.');
  }
  const schemas = asObject(parsed.get('schemas'));
  const interview = schemas?.get('interview');
  const me = schemas?.get('me');
  if (!isSchema(interview) || !isSchema(me)) return unreadable('This backup does not say which version wrote it.');
  if (interview > interviewKind.schema || me > meKind.schema) {
    return unreadable('A newer version of this page wrote this backup. Reload the page, then try again.');
  }
  return readBackup(parsed, { interview, me });
}

const LEFT_OUT = 'is longer than this page can keep, and is left out. It stays in the file.';

function isSchema(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function readBackup(parsed: ReadonlyMap<string, unknown>, schemas: { interview: number; me: number }): OpenedBackup {
  const list = parsed.get('interviews');
  if (!Array.isArray(list)) return unreadable('This backup holds no list of interviews.');
  const notes: string[] = [];
  const interviews = list.flatMap((data: unknown, index) => {
    const { value, damages } = bringUp(interviewKind, data, schemas.interview);
    if (value !== null && isTooLong(interviewKind, value)) {
      notes.push(`Interview ${index + 1} ${LEFT_OUT}`);
      return [];
    }
    if (damages.length > 0) notes.push(`Interview ${index + 1}. ${damages[0]}`);
    return value !== null && INTERVIEW_ID.test(value.id) ? [value] : [];
  });
  const me = readMe(parsed.get('me'), schemas.me, notes);
  if (asObject(parsed.get('unread'))?.size) {
    notes.push('This file also holds texts that could not be read when it was made. They stay in the file.');
  }
  return {
    kind: 'readable',
    backup: { interviews: withoutTwins(interviews), me, unread: {} },
    notes,
  };
}

/** The details of the asker in a backup, or null; adds to `notes` what was wrong with them. */
function readMe(data: unknown, from: number, notes: string[]): Me | null {
  if (data === null) return null;
  const { value, damages } = bringUp(meKind, data, from);
  if (value !== null && isTooLong(meKind, value)) {
    notes.push(`What it tells about yourself ${LEFT_OUT}`);
    return null;
  }
  if (damages.length > 0) notes.push(`Your details. ${damages[0]}`);
  return value;
}

/** True where a record of this value would be longer than one that opens. */
function isTooLong<Value>(kind: RecordKind<Value>, value: Value): boolean {
  return sealEnvelope(kind, value, LONGEST_STAMP).length > RAW_MOST;
}

function bringUp<Value>(
  kind: RecordKind<Value>,
  data: unknown,
  from: number,
): { value: Value | null; damages: string[] } {
  try {
    let migrated = data;
    for (let schema = from; schema < kind.schema; schema += 1) migrated = kind.migrations[schema]?.(migrated);
    return kind.restore(migrated);
  } catch {
    return { value: null, damages: ['It could not be brought up to date, and is left out.'] };
  }
}

/** The first of several interviews with one id. */
function withoutTwins(interviews: readonly Interview[]): Interview[] {
  return [...new Map(interviews.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

/** What restoring would do: nothing is ever replaced without the visitor's word. */
export interface RestorePlan {
  adds: Interview[];
  /** Here and in the backup, word for word the same. */
  same: Interview[];
  /** Here and in the backup, but not the same. */
  differs: Interview[];
}

/** Compares a backup with what is saved on this device. */
export function planRestore(backup: Backup, here: readonly Interview[]): RestorePlan {
  const hereById = new Map(here.map((one) => [one.id, wordingOf(one)]));
  const plan: RestorePlan = { adds: [], same: [], differs: [] };
  for (const interview of backup.interviews) {
    const saved = hereById.get(interview.id);
    if (saved === undefined) plan.adds.push(interview);
    else if (saved === wordingOf(interview)) plan.same.push(interview);
    else plan.differs.push(interview);
  }
  return plan;
}

/** Everything in an interview as one text; the order in which fields were written is no difference. */
function wordingOf(interview: Interview): string {
  return JSON.stringify(interview, (_key, value: unknown) => {
    const fields = asObject(value);
    return fields ? Object.fromEntries([...fields].toSorted(([one], [other]) => (one < other ? -1 : 1))) : value;
  });
}

function unreadable(why: string): OpenedBackup {
  return { kind: 'unreadable', why };
}

function parseObject(text: string): Map<string, unknown> | null {
  try {
    return asObject(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return null;
  }
}

function asObject(value: unknown): Map<string, unknown> | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? new Map(Object.entries(value)) : null;
}
