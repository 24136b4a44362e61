import { once } from 'node:events';
import type { Server } from 'node:http';
import { chromium, type Browser } from '@playwright/test';
import { createStaticServer } from '../serve/static-server.ts';
import { chromiumFlags, isRoot } from './chromium-flags.ts';
import { findChromium } from './find-chromium.ts';

/** Serves the build in dist/ on a free port and opens a Chromium for it; both are closed afterwards. */
export async function withBuiltSite<Result>(
  measure: (browser: Browser, address: string) => Promise<Result>,
): Promise<Result> {
  const server = createStaticServer({ folder: 'dist', base: '/' });
  const root = isRoot();
  const browser = await chromium.launch({
    executablePath: findChromium().path,
    args: chromiumFlags(root),
    chromiumSandbox: !root,
  });
  try {
    return await measure(browser, await listen(server));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}/`;
}
