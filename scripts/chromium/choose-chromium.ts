import { posix, win32 } from 'node:path';

/** What the choice depends on; a test makes its own. */
export interface Surroundings {
  platform: NodeJS.Platform;
  /** The environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps, or would keep, its own download. */
  playwrightPath: string;
  /** Whether there is a browser at this path that starts. */
  works: (path: string) => boolean;
}

export type Choice =
  | { kind: 'found'; path: string; origin: string }
  | { kind: 'missing' }
  /** CHROMIUM_PATH names something that is no working browser: the person must know, so nothing else is taken. */
  | { kind: 'unusable'; path: string };

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC_PROGRAMS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** Chooses the browser for the tests: the one that CHROMIUM_PATH names, an installed one, Playwright's own. */
export function chooseChromium(surroundings: Surroundings): Choice {
  const named = surroundings.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!surroundings.works(named)) return { kind: 'unusable', path: named };
    return { kind: 'found', path: named, origin: 'named by CHROMIUM_PATH' };
  }
  const installed = installedPlaces(surroundings).find((path) => surroundings.works(path));
  if (installed !== undefined) return { kind: 'found', path: installed, origin: 'installed on this computer' };
  if (surroundings.works(surroundings.playwrightPath)) {
    return { kind: 'found', path: surroundings.playwrightPath, origin: "Playwright's own download" };
  }
  return { kind: 'missing' };
}

/** The paths where Chromium or Chrome is usually installed, the likeliest first. */
export function installedPlaces({ platform, env }: Pick<Surroundings, 'platform' | 'env'>): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
    return folders.flatMap((folder) => MAC_PROGRAMS.map((program) => posix.join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData'] ?? env['LOCALAPPDATA']];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => win32.join(folder, program)));
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const absolute = [...new Set(folders)].filter((folder) => folder.startsWith('/'));
  return COMMANDS.flatMap((command) => absolute.map((folder) => posix.join(folder, command)));
}
