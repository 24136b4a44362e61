import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A chapter as it stands in its file: front matter before any schema, and the text below it. */
export interface RawChapter {
  id: string;
  file: string;
  data: unknown;
  body: string;
}

/** Splits the text of an .mdx file. Throws a sentence that names the file where front matter is missing. */
export function parseChapter(text: string, id: string, file: string): RawChapter {
  const parts = /^---\r?\n(?<front>[\s\S]*?)\r?\n---\r?\n(?<body>[\s\S]*)$/.exec(text);
  if (!parts?.groups) throw new Error(`${file} has no front matter. Start it with a block between two lines of "---".`);
  const { front = '', body = '' } = parts.groups;
  try {
    return { id, file, data: parse(front), body };
  } catch (error) {
    throw new Error(`${file}: the front matter is not valid YAML: ${String(error)}`, { cause: error });
  }
}

/** Every chapter of a folder. */
export function readChapters(folder: URL, label: string): RawChapter[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) =>
      parseChapter(readFileSync(new URL(name, folder), 'utf8'), name.replace(/\.mdx$/, ''), `${label}/${name}`),
    );
}
