import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One entry as it stands in a file, before any schema has seen it. */
export interface RawEntry {
  id: string;
  /** Path from the root of the repository, for messages. */
  file: string;
  data: Record<string, unknown>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of one YAML text: a list of entries, or one entry. Throws a sentence that names the file. */
export function parseEntries(text: string, file: string): RawEntry[] {
  let parsed: unknown;
  try {
    parsed = parse(text);
  } catch (error) {
    throw new Error(`${file} is not valid YAML: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const list: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return list.map((data, index) => {
    if (!isRecord(data)) throw new Error(`${file}: entry ${index + 1} is not an object. Start it with "- id: …".`);
    const { id } = data;
    if (typeof id !== 'string') throw new Error(`${file}: entry ${index + 1} has no id. Write "id: some-words".`);
    return { id, file, data };
  });
}

/** Throws where two entries have the same id, and names both files. */
export function refuseDuplicates(entries: readonly RawEntry[]): void {
  const fileOf = new Map<string, string>();
  for (const { id, file } of entries) {
    const other = fileOf.get(id);
    if (other !== undefined) {
      throw new Error(`The id "${id}" stands in ${other} and in ${file}. Give one of the two another id.`);
    }
    fileOf.set(id, file);
  }
}

/** Every entry of a folder of YAML files, in the order of the file names. `label` names the folder in messages. */
export function readEntries(folder: URL, label: string): RawEntry[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
  const entries = files.flatMap((name) =>
    parseEntries(readFileSync(new URL(name, folder), 'utf8'), `${label}/${name}`),
  );
  refuseDuplicates(entries);
  return entries;
}
