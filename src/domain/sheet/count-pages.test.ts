import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPages, pageCountText, type PaperBlock } from './count-pages.ts';

/** Blocks one below the other, with a gap before each. */
function stacked(parts: readonly { gap: number; height: number }[], head = 0): PaperBlock[] {
  let edge = 0;
  return parts.map(({ gap, height }) => {
    const top = edge + gap;
    edge = top + height;
    return { top, bottom: edge, head };
  });
}

const anyParts = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 5 }), height: fc.integer({ min: 1, max: 90 }) }));

describe('counting pages', () => {
  it('fills a page to its lower edge, and moves what does not fit as a whole', () => {
    const three = stacked([40, 40, 20].map((height) => ({ gap: 0, height })));
    expect(countPages(three, 100)).toEqual({ pages: 1, isExact: true });
    expect(countPages(three, 99)).toEqual({ pages: 2, isExact: true });
    const tall = stacked([60, 60, 60, 40].map((height) => ({ gap: 0, height })));
    expect(countPages(tall, 100).pages).toBe(3);
  });

  it('prints the head of a table again on every page', () => {
    const rows = stacked(Array.from({ length: 5 }, () => ({ gap: 0, height: 20 })));
    expect(countPages(rows, 50).pages).toBe(3);
    expect(
      countPages(
        stacked(
          Array.from({ length: 5 }, () => ({ gap: 0, height: 20 })),
          15,
        ),
        50,
      ).pages,
    ).toBe(4);
  });

  it('says that it is not sure where a part is longer than a page', () => {
    expect(countPages([{ top: 10, bottom: 250, head: 0 }], 100)).toEqual({ pages: 4, isExact: false });
    expect(countPages([{ top: 0, bottom: 250, head: 0 }], 100)).toEqual({ pages: 3, isExact: false });
  });

  it('is one page where nothing is on it', () => {
    expect(countPages([], 100)).toEqual({ pages: 1, isExact: true });
  });

  it('never needs less paper than the blocks are high, nor a page for each and more', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { pages, isExact } = countPages(stacked(parts), 100);
        const height = parts.reduce((sum, part) => sum + part.height, 0);
        expect(isExact).toBe(true);
        expect(pages).toBeGreaterThanOrEqual(Math.ceil(height / 100.2));
        expect(pages).toBeLessThanOrEqual(Math.max(1, parts.length));
      }),
    );
  });

  it('is not more on higher paper', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const blocks = stacked(parts);
        expect(countPages(blocks, 110).pages).toBeLessThanOrEqual(countPages(blocks, 95).pages);
      }),
    );
  });
});

describe('the words for it', () => {
  const exact = (pages: number) => ({ pages, isExact: true });

  it('name both papers only where they differ', () => {
    expect(pageCountText(exact(1), exact(1))).toBe('Prints on one page, A4 or Letter.');
    expect(pageCountText(exact(2), exact(2))).toBe('Prints on 2 pages, A4 or Letter.');
    expect(pageCountText(exact(1), exact(2))).toBe('Prints on one page of A4, or 2 of Letter.');
  });

  it('do not claim more than is known', () => {
    expect(pageCountText({ pages: 3, isExact: false }, exact(4))).toBe(
      'Prints on about 3 pages of A4, or 4 of Letter.',
    );
  });
});
