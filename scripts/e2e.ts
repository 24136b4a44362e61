/**
 * Runs the browser tests: finds a Chromium, builds the site twice where a build is missing or old, and starts
 * Playwright. Everything after `npm run e2e --` goes to Playwright.
 */
import { findChromium, NoChromium } from './chromium/find-chromium.ts';
import { isFresh } from './e2e/is-fresh.ts';
import { VARIANTS } from './e2e/variants.ts';
import { runNode, runScript } from './run.ts';

process.exitCode = await runBrowserTests();

async function runBrowserTests(): Promise<number> {
  const chromium = tryToFindChromium();
  if (chromium === undefined) return 1;
  for (const { folder, base } of VARIANTS) {
    const status = isFresh(folder) ? 0 : await runScript('build', [], { BASE_PATH: base, OUT_DIR: `./${folder}` });
    if (status !== 0) return status;
  }
  const args = ['test', ...process.argv.slice(2)];
  return runNode('node_modules/@playwright/test/cli.js', args, { CHROMIUM_PATH: chromium });
}

function tryToFindChromium(): string | undefined {
  try {
    const found = findChromium();
    console.log(found.sentence);
    return found.path;
  } catch (error) {
    if (!(error instanceof NoChromium)) throw error;
    console.error(error.message);
    return undefined;
  }
}
