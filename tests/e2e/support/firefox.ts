import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = [
  process.env['FIREFOX_PATH'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Where a Firefox is installed, or undefined. */
export function findFirefox(): string | undefined {
  return PLACES.find((place) => place !== '' && existsSync(place));
}

/** A tab of Firefox, driven by WebDriver BiDi (w3.org/TR/webdriver-bidi). */
export interface FirefoxTab {
  open: (address: string) => Promise<void>;
  /** What a script gives back; it must be a string. */
  read: (script: string) => Promise<string>;
  /** A PDF on paper of so many centimeters, with the margins of the page itself. */
  print: (paper: { width: number; height: number }) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** Starts a Firefox that nobody sees, with a profile of its own, and opens a tab. */
export async function openFirefox(path: string): Promise<FirefoxTab> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']);
  const socket = new WebSocket(`${await addressOf(browser)}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const send = sender(socket);
  await send('session.new', { capabilities: {} });
  const tab = textIn(await send('browsingContext.create', { type: 'tab' }), 'context');
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    },
    read: async (expression) => {
      const answer = await send('script.evaluate', { expression, target: { context: tab }, awaitPromise: true });
      return textIn(fieldOf(answer, 'result'), 'value');
    },
    print: async (page) => {
      const margin = { top: 0, bottom: 0, left: 0, right: 0 };
      const data = textIn(await send('browsingContext.print', { context: tab, page, margin }), 'data');
      return new Uint8Array(Buffer.from(data, 'base64'));
    },
    close: async () => {
      const ended = new Promise((resolve) => browser.on('exit', resolve));
      socket.close();
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Firefox says on its error stream where it listens. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    browser.stderr?.on('data', (part) => {
      told += String(part);
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    });
    browser.on('exit', () => reject(new Error(`Firefox ended before it listened: ${told}`)));
  });
}

type Send = (method: string, parameters: object) => Promise<unknown>;

function sender(socket: WebSocket): Send {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer: unknown = JSON.parse(String(data));
    const asked = waiting.get(Number(fieldOf(answer, 'id')));
    if (fieldOf(answer, 'type') === 'success') asked?.resolve(fieldOf(answer, 'result'));
    else asked?.reject(new Error(String(data)));
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textIn(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  if (typeof found !== 'string') throw new Error(`Firefox gave no ${name}: ${JSON.stringify(value)}`);
  return found;
}
