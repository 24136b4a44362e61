/** `npm run screenshot`: takes docs/screenshot.png, the first page of the build in dist/, for the README. */
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags, isRoot } from './chromium/chromium-flags.ts';
import { findChromium, NoChromium } from './chromium/find-chromium.ts';
import { withPalette } from './screenshot/with-palette.ts';
import { createStaticServer } from './serve/static-server.ts';

const SITE = { folder: 'dist', base: '/' };
const PICTURE = 'docs/screenshot.png';
const BYTES_MOST = 150_000;

process.exitCode = await takeScreenshot();

async function takeScreenshot(): Promise<number> {
  if (!existsSync(join(SITE.folder, 'index.html'))) {
    return fail(`There is no built site in ${SITE.folder}. Run "npm run build" first.`);
  }
  const server = createStaticServer(SITE);
  try {
    await photograph(await listen(server));
  } catch (error) {
    if (error instanceof NoChromium) return fail(error.message);
    throw error;
  } finally {
    server.close();
    server.closeAllConnections();
  }
  const { size } = statSync(PICTURE);
  console.log(`${PICTURE} has ${size} bytes.`);
  return size <= BYTES_MOST ? 0 : fail(`The picture may have ${BYTES_MOST} bytes at most.`);
}

async function photograph(address: string): Promise<void> {
  const root = isRoot();
  const browser = await chromium.launch({
    executablePath: findChromium().path,
    args: chromiumFlags(root),
    chromiumSandbox: !root,
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
      locale: 'en-US',
      reducedMotion: 'reduce',
    });
    // The font is optional: a first visit may be painted without it, a second one is not.
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    writeFileSync(PICTURE, withPalette(await page.screenshot()));
  } finally {
    await browser.close();
  }
}

/** Starts the server on a port that is free, and gives the address of the site. */
async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}${SITE.base}`;
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}
