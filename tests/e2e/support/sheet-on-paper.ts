import { expect, type Page } from '@playwright/test';
import type { Interview } from '../../../src/domain/interview/interview.ts';
import { squeezed, takeOut, type PrintedPage } from './pdf.ts';

/** The bottom margin of the sheet and the least room below a text that wants lines to write on, in millimeters. */
const MARGIN = 12;
const LINE = 7;
/** Numbers of questions and dashes of a list, which no element holds. */
const MARKS = /^(?:\d+\.|–)*$/;

/** Opens the sheet of an interview. */
export async function openSheet(page: Page, { id }: Pick<Interview, 'id'>): Promise<void> {
  await page.goto(`prepare/sheet/?interview=${id}`);
  await expect(page.getByRole('article', { name: 'Sheet' })).toBeVisible();
}

/** The texts of the sheet as they are seen on screen, one for each text node. */
async function shownTexts(page: Page): Promise<string[]> {
  return await page.getByRole('article', { name: 'Sheet' }).evaluate((sheet) => {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { textTransform } = getComputedStyle(node.parentElement ?? sheet);
      const text = node.textContent ?? '';
      found.push(textTransform === 'uppercase' ? text.toUpperCase() : text);
    }
    return found;
  });
}

/**
 * What is wrong with a printed sheet: all of its text must be there once, nothing else, and no page may be blank.
 * `repeated` is the head of a table, which stands on every page after the first, too.
 */
export async function wholeSheetFaults(
  page: Page,
  printed: readonly PrintedPage[],
  repeated: readonly string[] = [],
): Promise<string[]> {
  const heads = printed.slice(1).flatMap(() => repeated);
  const { missing, left } = takeOut(printed, [...(await shownTexts(page)), ...heads]);
  return [
    ...missing.map((text) => `not on paper: ${text}`),
    ...(MARKS.test(left) ? [] : [`not of the sheet: ${left}`]),
    ...printed.filter(({ text }) => text.length < 20).map(({ text }) => `a blank page: “${text}”`),
  ];
}

/** A sentence where texts that belong together are on different pages, or where one is missing. */
export function apartFaults(printed: readonly PrintedPage[], ...texts: string[]): string[] {
  const wanted = texts.map(squeezed);
  const isTogether = printed.some(({ text }) => wanted.every((one) => text.includes(one)));
  return isTogether ? [] : [`not on one page: ${texts.join(' + ')}`];
}

/** A sentence where the lines below a text cannot be on its page, since the page ends before. */
export function strandedFaults(printed: readonly PrintedPage[], text: string, lines: number): string[] {
  const found = printed.flatMap((page) => page.pieces).find((piece) => piece.text.includes(text));
  const isStranded = found === undefined || found.bottom < MARGIN + lines * LINE;
  return isStranded ? [`no room for lines below “${text}”: ${found?.bottom ?? 'missing'}`] : [];
}

/** The share of the page that is darker than middle gray when it is shown as for print, backgrounds and all. */
export async function inkShare(page: Page, blank: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const picture = await page.screenshot({ fullPage: true });
  await page.emulateMedia({ media: null });
  return await blank.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('This browser does not draw.');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (Number(data[at]) + Number(data[at + 1]) + Number(data[at + 2]) < 384) dark += 1;
      }
      return dark / (data.length / 4);
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}
