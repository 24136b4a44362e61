/** A value that was read back, made valid, with a sentence for each thing that was not as it should be. */
export interface Restored<Value> {
  value: Value;
  damages: string[];
}

/** How one kind of record is read back. */
export interface RecordKind<Value> {
  /** Schema that this code writes. */
  schema: number;
  /** Turns the data of schema n (the key) into data of schema n + 1. It may throw on data that it does not understand. */
  migrations: Readonly<Record<number, (data: unknown) => unknown>>;
  restore(data: unknown): Restored<Value>;
}

/** What stands under a key of storage. */
export type Opened<Value> =
  | { kind: 'absent' }
  | { kind: 'good'; value: Value; revision: number; savedAt: string; migratedFrom: number | null }
  | { kind: 'damaged'; reasons: string[]; salvaged: Value | null }
  | { kind: 'newer'; schema: number };

/** Longest raw record, in characters, that is parsed at all. Nothing longer is written. */
export const RAW_MOST = 2_000_000;

/**
 * The text to store for a value: `{ schema, revision, savedAt, tab, data }` as JSON.
 * `savedAt` is for people; nothing is decided by clocks.
 */
export function sealEnvelope<Value>(
  kind: Pick<RecordKind<Value>, 'schema'>,
  value: Value,
  stamp: { revision: number; savedAt: string; tab: string },
): string {
  return JSON.stringify({ schema: kind.schema, ...stamp, data: value });
}

/** What a stored text holds: never throws, and never takes for good what it has not understood. */
export function openEnvelope<Value>(kind: RecordKind<Value>, raw: string | null): Opened<Value> {
  if (raw === null) return { kind: 'absent' };
  if (raw.length > RAW_MOST) return damaged('It is larger than anything this page writes.');
  const envelope = parseEnvelope(raw);
  if (envelope === null) return damaged('It is not in the form in which this page saves.');
  if (envelope.schema > kind.schema) return { kind: 'newer', schema: envelope.schema };
  try {
    const data = migrate(kind, envelope.data, envelope.schema);
    const { value, damages } = kind.restore(data);
    if (damages.length > 0) return { kind: 'damaged', reasons: damages, salvaged: value };
    const migratedFrom = envelope.schema < kind.schema ? envelope.schema : null;
    return { kind: 'good', value, revision: envelope.revision, savedAt: envelope.savedAt, migratedFrom };
  } catch {
    return damaged('It was written by an earlier version and could not be brought up to date.');
  }
}

/**
 * True where openEnvelope will take for good what sealEnvelope has made of a value. False where it is longer than a
 * record, or one of its lists longer than a list can be: such a text must not be written.
 */
export function opensAgain<Value>(kind: RecordKind<Value>, value: Value, sealed: string): boolean {
  return sealed.length <= RAW_MOST && kind.restore(value).damages.length === 0;
}

/** The revision that a stored text carries; 0 where it carries none. */
export function revisionOf(raw: string | null): number {
  return (raw === null ? null : parseEnvelope(raw))?.revision ?? 0;
}

function damaged<Value>(reason: string): Opened<Value> {
  return { kind: 'damaged', reasons: [reason], salvaged: null };
}

interface Envelope {
  schema: number;
  revision: number;
  savedAt: string;
  data: unknown;
}

function parseEnvelope(raw: string): Envelope | null {
  try {
    const parsed: unknown = JSON.parse(raw);
    if (typeof parsed !== 'object' || parsed === null || !('schema' in parsed) || !('data' in parsed)) return null;
    const schema = parsed.schema;
    const revision = 'revision' in parsed ? parsed.revision : 0;
    const savedAt = 'savedAt' in parsed ? parsed.savedAt : '';
    if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return null;
    if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 0) return null;
    return { schema, revision, savedAt: typeof savedAt === 'string' ? savedAt : '', data: parsed.data };
  } catch {
    return null;
  }
}

function migrate<Value>(kind: RecordKind<Value>, data: unknown, from: number): unknown {
  let migrated = data;
  for (let schema = from; schema < kind.schema; schema += 1) {
    const step = kind.migrations[schema];
    if (!step) throw new Error(`No migration from schema ${schema}`);
    migrated = step(migrated);
  }
  return migrated;
}
