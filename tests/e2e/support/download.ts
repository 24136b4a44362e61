import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';

/** The file that a button downloads. */
export async function downloadBy(button: Locator): Promise<{ name: string; text: string }> {
  const waiting = button.page().waitForEvent('download');
  await button.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
