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

/** What stands on the sheet of a page: its texts as they are seen, one for each text node, and the heads of its tables. */
export interface ShownSheet {
  texts: string[];
  heads: string[];
}

/** Reads the sheet that is seen; runs in the page. */
export function readSheet(): ShownSheet {
  const sheet = [...document.querySelectorAll('.sheet')].find((one) => one.checkVisibility());
  if (!sheet) throw new Error('There is no sheet.');
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { textTransform } = getComputedStyle(node.parentElement ?? sheet);
    const text = node.textContent ?? '';
    texts.push(textTransform === 'uppercase' ? text.toUpperCase() : text);
  }
  return { texts, heads: [...sheet.querySelectorAll('thead')].map((head) => head.textContent ?? '') };
}

/** A text without some words, where they are in it at most so many times. */
function withoutAFew(text: string, words: string, most: number): string {
  const parts = text.split(words);
  return parts.length - 1 > most ? text : parts.join('');
}

/** What is wrong with the printed sheet that is seen on a page; see printFaults. */
export async function wholeSheetFaults(page: Page, printed: readonly PrintedPage[]): Promise<string[]> {
  await expect(page.getByRole('article', { name: 'Sheet' })).toHaveCount(1);
  return printFaults(await page.evaluate(readSheet), printed);
}

/**
 * What is wrong with a printed sheet: all of its text must be there once, nothing else, and no page may be blank. Heads of
 * tables may stand on later pages again, where their table goes on.
 */
export function printFaults({ texts, heads }: ShownSheet, printed: readonly PrintedPage[]): string[] {
  const { missing, left } = takeOut(printed, texts);
  const rest = heads.reduce((text, head) => withoutAFew(text, squeezed(head), printed.length - 1), left);
  return [
    ...missing.map((text) => `not on paper: ${text}`),
    ...(MARKS.test(rest) ? [] : [`not of the sheet: ${rest}`]),
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
