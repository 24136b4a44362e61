import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countPages, PAPERS, pageCountText, type PaperId } from '../../../domain/sheet/count-pages.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { measureOnPaper, whenFacesAreReady } from '../../../platform/paper.ts';

interface PageCountProps {
  sheet: Sheet;
  /** What the sheet is shown in. */
  preview: RefObject<HTMLElement>;
  /** False while it is not shown yet. */
  isThere: boolean;
}

/** How many pages come out of the printer: measured on what is shown, as wide as the paper is. */
export function PageCount({ sheet, preview, isThere }: PageCountProps) {
  const [text, setText] = useState('');
  useEffect(() => {
    let isOver = false;
    const count = async () => {
      await whenFacesAreReady();
      const shown = preview.current;
      if (!isOver && shown !== null) setText(isThere ? textFor(sheet, shown) : '');
    };
    void count();
    return () => {
      isOver = true;
    };
  }, [sheet, preview, isThere]);
  return (
    <p class="page-count" role="status">
      {text}
    </p>
  );
}

function textFor(sheet: Sheet, shown: HTMLElement): string {
  const [a4, letter] = PAPERS.map((paper) =>
    sheet.plan.size === 'fold'
      ? { pages: shown.querySelectorAll('.sheet-leaf').length, isExact: true }
      : countPages(measureOnPaper(shown, PAPER_CLASSES[paper.id]), paper.height),
  );
  return a4 && letter ? pageCountText(a4, letter) : '';
}

const PAPER_CLASSES: Readonly<Record<PaperId, string>> = { a4: 'on-paper on-a4', letter: 'on-paper on-letter' };
