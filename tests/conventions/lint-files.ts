import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Example } from './rule.ts';

/** What the linter found in a file. */
export interface Fault {
  path: string;
  /** The rule as the linter names it: `eslint(no-restricted-imports)`. */
  rule: string;
  message: string;
}

/** Writes files to a folder of their own, lints them with the settings of this repository, and gives the faults. */
export function lintFiles(files: readonly Example[]): Fault[] {
  const folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  try {
    copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${text}\n`);
    }
    const run = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return readFaults(JSON.parse(run.stdout));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFaults(report: unknown): Fault[] {
  const diagnostics = field(report, 'diagnostics');
  if (!Array.isArray(diagnostics)) throw new TypeError('The linter wrote no list of faults.');
  return diagnostics.map((one: unknown) => ({
    path: String(field(one, 'filename')).replaceAll('\\', '/'),
    rule: String(field(one, 'code')),
    message: String(field(one, 'message')),
  }));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
