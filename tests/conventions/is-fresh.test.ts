import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isFresh } from '../../scripts/e2e/is-fresh.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fresh-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file that was last changed at a second of our choice; its folders count as old. */
function write(path: string, second: number): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'text');
  utimesSync(file, second, second);
  for (let parent = dirname(file); parent !== folder; parent = dirname(parent)) utimesSync(parent, 1, 1);
}

function isBuildFresh(): boolean {
  return isFresh(join(folder, 'dist'), [join(folder, 'src'), join(folder, 'package.json'), join(folder, 'absent')]);
}

it('a build that is newer than its sources is fresh', () => {
  write('src/pages/index.astro', 10);
  write('package.json', 11);
  write('dist/index.html', 12);
  expect(isBuildFresh()).toBe(true);
});

it('a build is old when one file of a folder was changed after it', () => {
  write('src/pages/guide/deep.astro', 13);
  write('dist/index.html', 12);
  expect(isBuildFresh()).toBe(false);
});

it('no build is not fresh', () => {
  write('src/pages/index.astro', 10);
  expect(isBuildFresh()).toBe(false);
});
