import { describe, expect, it } from 'vitest';
import { emptyInterview, ME, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { buildSheet } from './build-sheet.ts';

/** The lines of a one-page sheet with so many questions of so many letters, every fifth a must-ask. */
function linesOf(count: number, letters = 80, sheetSpace: 'one-page' | 'roomy' = 'one-page'): number[] {
  const shown = Array.from({ length: count }, (_none, index) => {
    const item = ownQuestion(`q${index}`, 'ab '.repeat(letters / 3), { mustAsk: index % 5 === 0 });
    return { item, text: item.text ?? '', question: null, gone: null };
  });
  return buildSheet({ ...emptyInterview(), sheetSpace }, ME, shown, TOOL_NORMS).questions.map(({ lines }) => lines);
}

const sum = (lines: readonly number[]) => lines.reduce((all, one) => all + one, 0);

describe('lines on a sheet for one page', () => {
  it('are two for a short list and one for a usual one', () => {
    expect(linesOf(5)).toEqual([2, 2, 2, 2, 2]);
    expect(new Set(linesOf(9, 60))).toEqual(new Set([1]));
  });

  it('go to the must-asks first where a long list would not fit, and to none where even those have no room', () => {
    const lines = linesOf(11, 90);
    const mustAsks = lines.filter((_line, index) => index % 5 === 0);
    expect(mustAsks).toEqual([1, 1, 1]);
    expect(sum(lines)).toBeLessThan(11);
    expect(sum(lines)).toBeGreaterThan(3);
    expect(sum(linesOf(14, 90))).toBe(0);
  });

  it('stay where one page is too small in any case', () => {
    expect(new Set(linesOf(40))).toEqual(new Set([1]));
  });

  it('are not touched on a sheet that may be longer', () => {
    expect(new Set(linesOf(15, 90, 'roomy'))).toEqual(new Set([3]));
  });
});
