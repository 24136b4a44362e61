import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { isRoot } from './chromium-flags.ts';
import { chooseChromium, type Choice } from './choose-chromium.ts';

/** Thrown where no browser is found; the message says what to do. */
export class NoChromium extends Error {}

export interface FoundChromium {
  path: string;
  /** One line for the person: which browser was taken, and from where. */
  sentence: string;
}

/** Finds a Chromium, and fetches one where there is none and where that can be done. Throws NoChromium. */
export function findChromium(): FoundChromium {
  const present = choose();
  if (present.kind !== 'missing') return report(present);
  console.log('No Chromium on this computer yet. Trying to download one with Playwright.');
  downloadWithPlaywright();
  const downloaded = choose();
  if (downloaded.kind !== 'missing') return report(downloaded);
  if (canUseApt()) {
    console.log('That gave no browser that starts. Trying to install Debian’s chromium package.');
    installWithApt();
  }
  return report(choose());
}

function choose(): Choice {
  return chooseChromium({
    platform: process.platform,
    env: process.env,
    playwrightPath: chromium.executablePath(),
    works,
  });
}

function report(choice: Choice): FoundChromium {
  if (choice.kind === 'found') {
    return { path: choice.path, sentence: `Chromium for the browser tests: ${choice.path} (${choice.origin}).` };
  }
  if (choice.kind === 'unusable') {
    throw new NoChromium(`CHROMIUM_PATH names ${choice.path}, and no browser starts there. Correct it, or unset it.`);
  }
  throw new NoChromium(
    'The browser tests need Chromium or Chrome, and none was found. Install one, or set CHROMIUM_PATH to its program.',
  );
}

/** A file that answers when it is asked for its version. On Windows that would open a window: there the file is enough. */
function works(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  return process.platform === 'win32' || run(path, ['--version'], 20, 'ignore');
}

function downloadWithPlaywright(): void {
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], 300);
}

function canUseApt(): boolean {
  return process.platform === 'linux' && isRoot() && run('apt-get', ['--version'], 20, 'ignore');
}

function installWithApt(): void {
  run('apt-get', ['update'], 300);
  run('apt-get', ['install', '-y', 'chromium'], 900);
}

function run(command: string, args: string[], seconds: number, stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  return spawnSync(command, args, { stdio, timeout: seconds * 1000 }).status === 0;
}
