import { describe, expect, it } from 'vitest';
import { emptyInterview, ME, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { blankSheet } from './blank-sheet.ts';
import { buildSheet } from './build-sheet.ts';
import { fitLines } from './fit-lines.ts';
import type { Sheet, SheetCode } from './sheet.ts';

const squares = (side: number): SheetCode['squares'] => Array.from({ length: side }, () => [true]);
const code = (side: number): SheetCode => ({ text: 'Scan it', address: '', squares: squares(side) });

/** A sheet with so many questions of so many letters, every fifth a must-ask. */
function sheetOf(
  count: number,
  letters = 80,
  parts: Partial<Sheet> = {},
  sheetSpace: 'one-page' | 'roomy' = 'one-page',
) {
  const shown = Array.from({ length: count }, (_none, index) => {
    const item = ownQuestion(`q${index}`, 'ab '.repeat(letters / 3), { mustAsk: index % 5 === 0 });
    return { item, text: item.text ?? '', question: null, gone: null };
  });
  return fitLines({ ...buildSheet({ ...emptyInterview(), sheetSpace }, ME, shown, TOOL_NORMS), ...parts });
}

const linesOf = (...given: Parameters<typeof sheetOf>) => sheetOf(...given).questions.map(({ lines }) => lines);
const sum = (lines: readonly number[]) => lines.reduce((all, one) => all + one, 0);

describe('lines on a sheet for one page', () => {
  it('are three for a short list and one at least for a usual one', () => {
    expect(linesOf(4)).toEqual([3, 3, 3, 3]);
    expect(Math.min(...linesOf(9, 60))).toBe(1);
  });

  it('go to the must-asks first where a long list would not fit', () => {
    const lines = linesOf(10, 90);
    const mustAsks = lines.filter((_line, index) => index % 5 === 0);
    expect(mustAsks).toEqual([1, 1]);
    expect(sum(lines)).toBeLessThan(10);
    expect(sum(lines)).toBeGreaterThan(2);
  });

  it('are given up first at the two ends of the talk', () => {
    const lines = sheetOf(9, 80, { timeCheck: null }).questions.map(({ lines: count }) => count);
    expect(lines).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    const fewer = blankSheet(TOOL_NORMS, 'one-page', code(29)).questions.map(({ lines: count }) => count);
    expect(fewer.slice(1, -1)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(fewer.at(-1)).toBe(0);
  });

  it('are as many for one must-ask as for the other, and for one other question as for the next, beyond the first', () => {
    const lists = Array.from({ length: 12 }, (_none, index) => linesOf(index + 1, 60));
    const withMore = lists.filter((lines) => Math.max(...lines) > 1);
    expect(withMore.length).toBeGreaterThan(3);
    for (const lines of withMore) {
      for (const isMust of [true, false]) {
        const group = lines.filter((_line, index) => (index % 5 === 0) === isMust);
        expect(new Set(group).size).toBeLessThan(2);
      }
    }
  });

  it('are fewer from question to question, and never are all gone before the page is full', () => {
    const all = Array.from({ length: 25 }, (_none, index) => sum(linesOf(index + 1, 90)));
    const full = all.indexOf(0);
    expect(full).toBeGreaterThan(10);
    const afterPeak = all.slice(all.indexOf(Math.max(...all)), full);
    expect(afterPeak).toEqual(afterPeak.toSorted((one, other) => other - one));
  });

  it('are one for each question where one page is too small in any case', () => {
    expect(new Set(linesOf(40))).toEqual(new Set([1]));
    expect(sheetOf(40).nextStepLines).toBe(2);
  });

  it('leave what is over to the next steps, up to five', () => {
    expect(sheetOf(1).nextStepLines).toBe(5);
    for (let count = 0; count < 30; count += 1) {
      expect(sheetOf(count).nextStepLines).toBeGreaterThanOrEqual(2);
      expect(sheetOf(count).nextStepLines).toBeLessThanOrEqual(5);
    }
  });

  it('give way to a code, and to a large one more', () => {
    const allLines = (sheet: Sheet) => sum(sheet.questions.map(({ lines }) => lines)) + sheet.nextStepLines;
    const [none, small, large] = [null, code(29), code(61)].map((one) => allLines(sheetOf(9, 80, { code: one })));
    expect(small).toBeLessThan(none ?? 0);
    expect(large).toBeLessThan(small ?? 0);
  });

  it('are not touched on a sheet that may be longer', () => {
    expect(new Set(linesOf(15, 90, {}, 'roomy'))).toEqual(new Set([3]));
  });
});
