import type { Page } from '@playwright/test';
import { extractTextItems } from 'unpdf';

export const PAPERS = ['A4', 'Letter'] as const;

/** In millimeters. */
export const PAPER_WIDTH: Record<Paper, number> = { A4: 210, Letter: 215.9 };

/** As they are sold: Playwright rounds A4 to hundredths of an inch, and words near the end of a line show it. */
const PAPER_SIZE: Record<Paper, { width: string; height: string }> = {
  A4: { width: '210mm', height: '297mm' },
  Letter: { width: '8.5in', height: '11in' },
};

export type Paper = (typeof PAPERS)[number];

/** One page of paper, as a PDF reader finds it. */
export interface PrintedPage {
  /** Everything on it without spaces and line ends: where a line is broken is of no account. */
  text: string;
  pieces: PrintedPiece[];
}

/** A piece of a line. */
interface PrintedPiece {
  text: string;
  /** Its base line, in millimeters from the lower edge of the paper. */
  bottom: number;
  /** Where it ends, in millimeters from the left edge of the paper. */
  right: number;
}

const MILLIMETERS_PER_POINT = 25.4 / 72;

/** Prints a page as the dialog does when nothing is changed in it: without backgrounds, on the given paper. */
export async function printOn(page: Page, paper: Paper): Promise<PrintedPage[]> {
  return await readPdf(new Uint8Array(await page.pdf(PAPER_SIZE[paper])));
}

/** The pages of a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<PrintedPage[]> {
  const { items } = await extractTextItems(pdf);
  return items.map((pieces) => ({
    text: squeezed(pieces.map((piece) => piece.str).join('')),
    pieces: pieces
      .filter((piece) => piece.str.trim() !== '')
      .map((piece) => ({
        text: piece.str,
        bottom: piece.y * MILLIMETERS_PER_POINT,
        right: (piece.x + piece.width) * MILLIMETERS_PER_POINT,
      })),
  }));
}

/** A text without spaces and line ends, with ligatures and the like taken apart. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, '');
}

/**
 * Takes texts out of what was printed, each as often as it is given, the longest first. What could not be found is
 * missing on paper; what is left over was printed and should not have been.
 */
export function takeOut(
  printed: readonly PrintedPage[],
  texts: readonly string[],
): { missing: string[]; left: string } {
  let left = printed.map((page) => page.text).join('');
  const missing: string[] = [];
  for (const text of texts.map(squeezed).toSorted((one, other) => other.length - one.length)) {
    const place = left.indexOf(text);
    if (place === -1) missing.push(text);
    else left = `${left.slice(0, place)}${left.slice(place + text.length)}`;
  }
  return { missing, left };
}
