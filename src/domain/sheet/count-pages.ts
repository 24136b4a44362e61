/**
 * The heights of the two papers, each without the margins of the sheet (12 mm on every side), in millimeters. Their widths
 * are in sheet-parts.css.
 */
export const PAPERS = [
  { id: 'a4', name: 'A4', height: 273 },
  { id: 'letter', name: 'Letter', height: 255.4 },
] as const;

export type PaperId = (typeof PAPERS)[number]['id'];

/** A part of a sheet that is not split, as it lies on a strip of paper without end, in millimeters from its upper edge. */
export interface PaperBlock {
  top: number;
  bottom: number;
  /** Height of the head of its table, which is printed again on every page; 0 for none. */
  head: number;
}

/** Pages of paper. `isExact` is false where a part is longer than a page, and so is split somewhere inside. */
export interface PageCount {
  pages: number;
  isExact: boolean;
}

/** How far a block may reach into the margin: browsers round to whole dots. */
const TOLERANCE = 0.2;

/** The pages that blocks fill, from the first to the last, where none is split and each page is `height` millimeters high. */
export function countPages(blocks: readonly PaperBlock[], height: number): PageCount {
  let [pages, isExact] = [1, true];
  let start = 0;
  for (const { top, bottom, head } of blocks) {
    if (bottom - start <= height + TOLERANCE) continue;
    if (top > start) {
      pages += 1;
      start = top - head;
    }
    while (bottom - start > height + TOLERANCE) {
      pages += 1;
      start += height;
      isExact = false;
    }
  }
  return { pages, isExact };
}

/** The pages on each paper in a sentence. */
export function pageCountText(a4: PageCount, letter: PageCount): string {
  const about = a4.isExact && letter.isExact ? '' : 'about ';
  return a4.pages === letter.pages
    ? `Prints on ${about}${counted(a4.pages)}, A4 or Letter.`
    : `Prints on ${about}${counted(a4.pages)} of A4, or ${letter.pages} of Letter.`;
}

function counted(pages: number): string {
  return pages === 1 ? 'one page' : `${pages} pages`;
}
