import { expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { blankSheet } from './blank-sheet.ts';
import { isPlain } from './plain-sheet.ts';
import { SHEET_VARIANT_IDS } from './variant.ts';

it('the prep sheets with lines of any number and size are plain, as long as they have no code', () => {
  const plain = SHEET_VARIANT_IDS.filter((variant) => isPlain(blankSheet(TOOL_NORMS, variant)));
  expect(plain).toEqual(['one-page', 'roomy', 'large-print', 'questions-only']);
  const code = { text: 'A blank sheet', address: 'https://twentygoodminutes.example/sheets/', squares: [[true]] };
  expect(isPlain(blankSheet(TOOL_NORMS, 'one-page', code))).toBe(false);
});
