import { describe, expect, it } from 'vitest';
import { chromiumFlags } from '../../scripts/chromium/chromium-flags.ts';
import { chooseChromium, installedPlaces, type Surroundings } from '../../scripts/chromium/choose-chromium.ts';

const PLAYWRIGHT = '/home/imani/.cache/ms-playwright/chromium/chrome';

function surroundings(working: readonly string[], env: Surroundings['env'] = {}): Surroundings {
  return { platform: 'linux', env, playwrightPath: PLAYWRIGHT, works: (path) => working.includes(path) };
}

describe('the browser for the tests', () => {
  it('is the one that CHROMIUM_PATH names, before all others', () => {
    const env = { CHROMIUM_PATH: '/opt/own/chrome' };
    expect(chooseChromium(surroundings(['/opt/own/chrome', '/usr/bin/chromium'], env))).toEqual({
      kind: 'found',
      path: '/opt/own/chrome',
      origin: 'named by CHROMIUM_PATH',
    });
  });

  it('is never another one when CHROMIUM_PATH names nothing that starts', () => {
    const env = { CHROMIUM_PATH: '/opt/typo' };
    expect(chooseChromium(surroundings(['/usr/bin/chromium'], env))).toEqual({ kind: 'unusable', path: '/opt/typo' });
  });

  it('is an installed one, before the download of Playwright', () => {
    expect(chooseChromium(surroundings(['/usr/bin/chromium', PLAYWRIGHT], { CHROMIUM_PATH: '' }))).toMatchObject({
      path: '/usr/bin/chromium',
    });
  });

  it('is found anywhere on the search path', () => {
    const env = { PATH: 'relative:/nix/bin:/usr/bin' };
    expect(chooseChromium(surroundings(['/nix/bin/google-chrome'], env))).toMatchObject({
      path: '/nix/bin/google-chrome',
    });
  });

  it('is the download of Playwright where nothing is installed', () => {
    expect(chooseChromium(surroundings([PLAYWRIGHT]))).toMatchObject({ path: PLAYWRIGHT });
  });

  it('is missing where there is none', () => {
    expect(chooseChromium(surroundings([]))).toEqual({ kind: 'missing' });
  });
});

describe('the usual places', () => {
  it('on a Mac are the two folders of programs', () => {
    expect(installedPlaces({ platform: 'darwin', env: { HOME: '/Users/imani' } })).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/imani/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/imani/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]);
  });

  it('on Windows are the folders that the system names', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\Imani\\AppData\\Local' };
    expect(installedPlaces({ platform: 'win32', env })).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\Imani\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\Imani\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ]);
  });
});

describe('the flags', () => {
  it('give up the sandbox for root alone', () => {
    expect(chromiumFlags(true)).toContain('--no-sandbox');
    expect(chromiumFlags(false)).not.toContain('--no-sandbox');
  });
});
