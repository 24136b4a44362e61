import { RAW_MOST } from './envelope.ts';

/**
 * Reads values of unknown shape field by field. What is missing or wrong is replaced by something valid and noted in
 * `damages`, one sentence each; what is not asked for is never copied, so a hostile key such as __proto__ goes nowhere.
 */
export interface Reader {
  damages: string[];
}

/** Longest text of one field that is taken in: as long as a whole record may be. Longer ones count as damage. */
export const TEXT_MOST = RAW_MOST;

/** Longest list that is taken in. */
export const LIST_MOST = 500;

/** The object at `path`, or an empty one. Keys that are not in `keys` are damage: they would be lost on saving. */
export function readObject(
  reader: Reader,
  value: unknown,
  path: string,
  keys: readonly string[],
): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reader.damages.push(`${path} is not a group of fields.`);
    return new Map();
  }
  const entries = Object.entries(value);
  for (const [key] of entries) {
    if (!keys.includes(key)) reader.damages.push(`${path} has an unknown field “${key.slice(0, 40)}”.`);
  }
  return new Map(entries.filter(([key]) => keys.includes(key)));
}

/** The text at `path`, or an empty one. */
export function readText(reader: Reader, value: unknown, path: string): string {
  if (typeof value === 'string' && value.length <= TEXT_MOST) return value;
  reader.damages.push(typeof value === 'string' ? `${path} is too long.` : `${path} is not a text.`);
  return typeof value === 'string' ? value.slice(0, TEXT_MOST) : '';
}

/** The text at `path`; null where it is null, and where it is no text. */
export function readTextOrNull(reader: Reader, value: unknown, path: string): string | null {
  if (value === null) return null;
  const text = readText(reader, value, path);
  return typeof value === 'string' ? text : null;
}

/** A day as date fields give it, or empty; a slip of the finger makes years of up to six digits there. */
export function readDay(reader: Reader, value: unknown, path: string): string {
  return readPattern(reader, value, path, /^(\d{4,6}-\d{2}-\d{2})?$/);
}

/** A wall time, "14:30", or empty. */
export function readTime(reader: Reader, value: unknown, path: string): string {
  return readPattern(reader, value, path, /^(\d{2}:\d{2})?$/);
}

function readPattern(reader: Reader, value: unknown, path: string, pattern: RegExp): string {
  const text = readText(reader, value, path);
  if (pattern.test(text)) return text;
  reader.damages.push(`${path} is not written as expected.`);
  return '';
}

/** One of the allowed words, or null. */
export function readChoice<Choice extends string>(
  reader: Reader,
  value: unknown,
  path: string,
  choices: readonly Choice[],
): Choice | null {
  if (value === null) return null;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) reader.damages.push(`${path} is not one of the known choices.`);
  return found ?? null;
}

/** A number within bounds, or the one to take instead. */
export function readNumber(
  reader: Reader,
  value: unknown,
  path: string,
  bounds: { least: number; most: number; instead: number },
): number {
  if (typeof value === 'number' && value >= bounds.least && value <= bounds.most) return value;
  reader.damages.push(`${path} is not a number from ${bounds.least} to ${bounds.most}.`);
  return bounds.instead;
}

/** True or false; anything else is damage and false. */
export function readFlag(reader: Reader, value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') reader.damages.push(`${path} is neither true nor false.`);
  return value === true;
}

/** Every item of the list at `path` that `readItem` understands; it returns null for one that it does not. */
export function readList<Item>(
  reader: Reader,
  value: unknown,
  path: string,
  readItem: (item: unknown, itemPath: string) => Item | null,
): Item[] {
  if (!Array.isArray(value)) {
    reader.damages.push(`${path} is not a list.`);
    return [];
  }
  if (value.length > LIST_MOST) reader.damages.push(`${path} has more than ${LIST_MOST} entries.`);
  return value.slice(0, LIST_MOST).flatMap((item, index) => readItem(item, `${path} ${index + 1}`) ?? []);
}
