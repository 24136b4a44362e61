import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** An entry of a labelled file, before it is understood. */
interface RawEntry {
  entry: object;
  /** Names the file and the entry in a message. */
  label: string;
}

/** The entries of a YAML file that holds a list of groups. */
export function labelledEntries(file: URL): RawEntry[] {
  const entries: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${file.pathname} holds no list.`);
  return entries.map((entry: unknown, index) => {
    const label = `${file.pathname}, entry ${index + 1}`;
    if (typeof entry !== 'object' || entry === null) throw new Error(`${label}: it holds no fields.`);
    return { entry, label };
  });
}

/** The rule of this name, which must be there. */
export function knownRule<Id extends string>(ids: readonly Id[], rule: unknown, label: string): Id {
  const known = ids.find((id) => id === rule);
  if (known === undefined) throw new Error(`${label}: there is no rule "${String(rule)}".`);
  return known;
}
