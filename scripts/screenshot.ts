/** `npm run screenshot`: takes docs/screenshot.png, the first page of the build in dist/, for the README. */
import { writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { openBuild } from './budgets/open-build.ts';
import { NoChromium } from './chromium/find-chromium.ts';
import { withBuiltSite } from './chromium/with-built-site.ts';
import { withPalette } from './screenshot/with-palette.ts';

const PICTURE = 'docs/screenshot.png';
const BYTES_MOST = 150_000;

openBuild();
process.exitCode = await takeScreenshot();

async function takeScreenshot(): Promise<number> {
  try {
    const picture = withPalette(await withBuiltSite(photograph));
    if (picture.length > BYTES_MOST)
      return fail(`The picture has ${picture.length} bytes; the limit is ${BYTES_MOST}.`);
    writeFileSync(PICTURE, picture);
    console.log(`${PICTURE} has ${picture.length} bytes.`);
    return 0;
  } catch (error) {
    if (error instanceof NoChromium) return fail(error.message);
    throw error;
  }
}

async function photograph(browser: Browser, address: string): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  // The font is optional: a first visit may be painted without it, a second one is not.
  for (const visit of [() => page.goto(address), () => page.reload()]) {
    await visit();
    await page.evaluate(() => document.fonts.ready);
  }
  return await page.screenshot();
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}
