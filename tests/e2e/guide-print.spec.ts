import { expect, test } from './support/fixtures.ts';
import { printOn, squeezed } from './support/pdf.ts';

test('The whole guide prints as one document, each chapter on a page of its own', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('guide/print/');
  const titles = await page.locator('.print-chapter-title').allTextContents();
  expect(titles.length).toBeGreaterThan(20);
  const pages = await printOn(page, 'A4');

  // The first page is the title, the second the contents; every chapter begins at the top of a later one.
  expect(pages[0]?.text).toContain(squeezed('A field guide to informational interviews'));
  for (const title of titles) {
    const begins = pages.slice(1).filter((one) => one.text.startsWith(squeezed(title)));
    expect(begins.length, title).toBeGreaterThan(0);
  }
  const all = pages.map((one) => one.text).join('');
  expect(all).not.toContain(squeezed('Skip to the content'));
  expect(all).not.toContain(squeezed('Nothing you type leaves your browser'));
  expect(pages.filter((one) => one.text.length < 20)).toEqual([]);
});
