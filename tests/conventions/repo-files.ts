import { readdirSync, readFileSync } from 'node:fs';
import type { Example } from './rule.ts';

const NOT_OURS = new Set(['node_modules', 'dist', 'reports', '.astro', '.git']);
const TEXT =
  /\.(?:astro|css|html|json|js|md|mdx|mjs|svg|ts|tsx|txt|webmanifest|yaml|yml)$|(?:^|\/)(?:run|_headers|Caddyfile|nginx\.conf|\.npmrc)$/;

/** Every text file of the repository that people write, with its path from the root. */
export function readRepoFiles(): Example[] {
  return pathsBelow('.')
    .filter((path) => TEXT.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}
