import { readdirSync } from 'node:fs';
import { PURPOSE_IDS } from '../../src/domain/interview/purpose.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { BLANK_SHEETS } from './support/places.ts';

/** The names of the files in a folder of the content, without their ending. */
function namesIn(folder: string): string[] {
  const url = new URL(`../../src/content/${folder}/`, import.meta.url);
  return readdirSync(url).map((file) => file.replace(/\.\w+$/, ''));
}

const ADDRESSES = [
  ...namesIn('guide').map((id) => `guide/${id}/`),
  ...PURPOSE_IDS.map((id) => `questions/for/${id}/`),
  ...namesIn('fields').map((id) => `questions/in/${id}/`),
  ...BLANK_SHEETS,
];

test.describe('case 19: accessibility of every page of the guide, of the bank and of the blank sheets', () => {
  test.describe.configure({ timeout: 90_000 });

  for (const address of ADDRESSES) {
    test(`${address}: light, dark, forced colors, 320 px`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      await expectAccessible(page, 24);
    });
  }
});
