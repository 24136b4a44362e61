import { expect, it } from 'vitest';
import { blankSheetPath, codeSize, CODE_TARGETS, readCodeTarget } from './code-target.ts';

it('takes a target from an address, and none from anything else', () => {
  expect(CODE_TARGETS.map(({ id }) => readCodeTarget(id))).toEqual(['none', 'blank-sheet', 'question-list']);
  for (const given of [null, '', 'list', '<script>', 'constructor']) expect(readCodeTarget(given)).toBe('none');
});

it('leads to the page on which a variant is blank; the first of them is on the page of all', () => {
  expect(blankSheetPath('one-page')).toBe('sheets/');
  expect(blankSheetPath('large-print')).toBe('sheets/large-print/');
});

it('draws a code of many squares larger', () => {
  const sizeOf = (side: number) => codeSize({ text: '', address: '', squares: Array.from({ length: side }, () => []) });
  expect([21, 41, 45, 97].map(sizeOf)).toEqual(['small', 'small', 'large', 'large']);
});
