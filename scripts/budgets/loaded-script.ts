import type { Page, Response } from '@playwright/test';
import { brotliSize } from './built-site.ts';
import { inlineScript } from './page-script.ts';

/** Milliseconds without any request after which a page that nobody touches is taken to ask for nothing more. */
const SETTLE = 600;

/**
 * Bytes of JavaScript that a page has loaded once it stands, and before anybody touches it: its inline scripts as one,
 * and each file that was asked for on its own, whether by a tag, an island, an import or an `import()`. The page must not
 * have been used before.
 * `whenItStands` settles when the page is whole; what it fetches for later use after that is not counted.
 */
export async function loadedScriptSize(
  page: Page,
  address: string,
  whenItStands: (page: Page) => Promise<void> = settled,
): Promise<number> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const main = await page.goto(address);
  await whenItStands(page);
  const files = responses.filter((response) => new URL(response.url()).pathname.endsWith('.js'));
  const inline = inlineScript((await main?.text()) ?? '');
  const sizes = await Promise.all(files.map(async (response) => brotliSize(await response.body())));
  return sizes.reduce((sum, size) => sum + size, inline === '' ? 0 : brotliSize(inline));
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE);
}
