import { RAW_MOST } from './envelope.ts';

/** What was wrong with a value that was read back, one sentence each. */
export interface Reader {
  damages: string[];
}

/**
 * Reads a value of unknown shape. What is missing or wrong is replaced by something valid and noted in the reader; what
 * is not asked for is never copied, so a hostile key such as __proto__ goes nowhere. The path says where the value
 * stands: the keys that lead to it, "contact, addressAs"; it is empty for a whole record.
 */
export type Read<Value> = (reader: Reader, value: unknown, path: string) => Value;

/** Longest text of one field that is taken in: as long as a whole record may be. Longer ones count as damage. */
export const TEXT_MOST = RAW_MOST;

/** Longest list that is taken in. */
export const LIST_MOST = 500;

/** Damages that are noted at most: a visitor reads the first few, and a hostile record has hundreds of thousands. */
export const DAMAGES_MOST = 1000;

/** Notes what is wrong at a path, as a visitor reads it: "Contact, address as: not a text." */
export function noteDamage(reader: Reader, path: string, what: string): void {
  if (reader.damages.length >= DAMAGES_MOST) return;
  const place = path.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  const sentence = place === '' ? what : `${place}: ${what}`;
  reader.damages.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
}

/** A text; an empty one for anything else. */
export const text: Read<string> = (reader, value, path) => {
  if (typeof value === 'string' && value.length <= TEXT_MOST) return value;
  noteDamage(reader, path, typeof value === 'string' ? 'too long' : 'not a text');
  return typeof value === 'string' ? value.slice(0, TEXT_MOST) : '';
};

/** A text, or null; null for anything else. */
export const textOrNull: Read<string | null> = orNull((reader, value, path) => {
  const read = text(reader, value, path);
  return typeof value === 'string' ? read : null;
});

/** A day as date fields give it, or empty; a slip of the finger makes years of up to six digits there. */
export const day = pattern(/^(\d{4,6}-\d{2}-\d{2})?$/);

/** A wall time, "14:30", or empty. */
export const time = pattern(/^(\d{2}:\d{2})?$/);

function pattern(allowed: RegExp): Read<string> {
  return (reader, value, path) => {
    const read = text(reader, value, path);
    if (allowed.test(read)) return read;
    noteDamage(reader, path, 'not written as expected');
    return '';
  };
}

/** True or false; false for anything else. */
export const flag: Read<boolean> = (reader, value, path) => {
  if (typeof value !== 'boolean') noteDamage(reader, path, 'neither true nor false');
  return value === true;
};

/** Null for null, without damage; everything else as `read` takes it. */
export function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (reader, value, path) => (value === null ? null : read(reader, value, path));
}

/** One of the allowed words, or null; null for anything else. */
export function choice<const Choice extends string>(choices: readonly Choice[]): Read<Choice | null> {
  return orNull(choiceOr(choices, null));
}

/** One of the allowed words; `instead` for anything else, null too. */
export function choiceOr<const Choice extends string, Instead extends Choice | null>(
  choices: readonly Choice[],
  instead: Instead,
): Read<Choice | Instead> {
  return (reader, value, path) => {
    const found = choices.find((one) => one === value);
    if (found === undefined) noteDamage(reader, path, 'not one of the known choices');
    return found ?? instead;
  };
}

/** A number within bounds; `instead` for anything else. */
export function number<Instead extends number | null>(bounds: {
  least: number;
  most: number;
  instead: Instead;
}): Read<number | Instead> {
  return (reader, value, path) => {
    if (typeof value === 'number' && value >= bounds.least && value <= bounds.most) return value;
    noteDamage(reader, path, `not a number from ${bounds.least} to ${bounds.most}`);
    return bounds.instead;
  };
}

/** The first entries of a list, at most `most`, without those for which `read` gives null; an empty one for anything else. */
export function list<Item>(read: Read<Item | null>, most = LIST_MOST): Read<Item[]> {
  return (reader, value, path) => {
    if (!Array.isArray(value)) {
      noteDamage(reader, path, 'not a list');
      return [];
    }
    if (value.length > most) noteDamage(reader, path, `more than ${most} entries`);
    return value.slice(0, most).flatMap((item, index) => {
      const kept = read(reader, item, `${path} ${index + 1}`);
      return kept === null ? [] : [kept];
    });
  };
}

/** The keys of a group, whichever of its kinds it is. */
type KeyOf<Group> = Group extends unknown ? keyof Group & string : never;

/** Reads one field of a group. */
type Field<Key extends string> = <Value>(key: Key, read: Read<Value>) => Value;

/**
 * What `build` makes of the fields that it asks for; null where it cannot be understood. Any other field is damage: it
 * would be lost on saving. Where a field decides which others there are, `build` asks for it first.
 */
export function group<Group>(build: (field: Field<KeyOf<Group>>) => Group): Read<Group> {
  return (reader, value, path) => {
    const fields = fieldsOf(reader, value, path);
    const asked = new Set<string>();
    const built = build((key, read) => {
      asked.add(key);
      return read(reader, fields.get(key), under(path, key));
    });
    const unknown = built === null ? [] : [...fields.keys()].filter((key) => !asked.has(key));
    for (const key of unknown) noteUnknown(reader, path, key);
    return built;
  };
}

/** Values by key, without those for which `read` gives null. A key that is not allowed is damage. */
export function record<Value>(
  isAllowed: (key: string) => boolean,
  read: Read<Value | null>,
): Read<Record<string, Value>> {
  return (reader, value, path) => {
    const entries: [string, Value][] = [];
    for (const [key, one] of fieldsOf(reader, value, path)) {
      const kept = isAllowed(key) ? read(reader, one, under(path, key)) : noteUnknown(reader, path, key);
      if (kept !== null) entries.push([key, kept]);
    }
    return Object.fromEntries(entries);
  };
}

function fieldsOf(reader: Reader, value: unknown, path: string): Map<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  noteDamage(reader, path, 'not a group of fields');
  return new Map();
}

function noteUnknown(reader: Reader, path: string, key: string): null {
  noteDamage(reader, path, `unknown field “${key.slice(0, 40)}”`);
  return null;
}

function under(path: string, key: string): string {
  return path === '' ? key : `${path}, ${key}`;
}
