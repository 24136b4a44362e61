import { describe, expect, it } from 'vitest';
import { emptyInterview, fullInterview, ME, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { blankSheet } from './blank-sheet.ts';
import { buildSheet } from './build-sheet.ts';
import { minuteMark } from './minute-mark.ts';
import { SHEET_PLANS, sheetPlan } from './sheet-plans.ts';
import { laidOutText } from './laid-out-text.ts';
import { SHEET_VARIANT_IDS } from './variant.ts';

const QUESTIONS = ['What came first?', 'Whom else should I hear?'].map((text, index) => ({
  item: ownQuestion(`q${index}`, text),
  text,
  question: null,
  gone: null,
}));

describe('the plans', () => {
  it('are one for each variant, each with words of its own', () => {
    expect(SHEET_PLANS.map(({ id }) => id)).toEqual(SHEET_VARIANT_IDS);
    for (const words of [SHEET_PLANS.map(({ label }) => label), SHEET_VARIANT_IDS.map(laidOutText)]) {
      expect(new Set(words).size).toBe(SHEET_VARIANT_IDS.length);
    }
  });

  it.each(SHEET_PLANS)('$id holds every part once, and never more than two side by side', ({ rows }) => {
    const parts = rows.flat();
    expect(new Set(parts).size).toBe(parts.length);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(2);
  });

  it('large print has the parts of the one-page sheet in their order', () => {
    expect(sheetPlan('large-print').rows.flat()).toEqual(sheetPlan('one-page').rows.flat());
  });
});

describe('what a plan asks for', () => {
  it('is on the sheet of an interview', () => {
    for (const plan of SHEET_PLANS) {
      const sheet = buildSheet({ ...fullInterview(), sheetSpace: plan.id }, ME, QUESTIONS, TOOL_NORMS);
      expect(sheet).toMatchObject({ plan, nextStepLines: plan.nextStepLines });
      expect(sheet.questions.map(({ lines }) => lines)).toEqual([plan.lines.few, plan.lines.few]);
    }
  });

  it('is a card whose parts add up to the talk', () => {
    const { agenda, minutes } = buildSheet({ ...emptyInterview(), minutes: 30 }, ME, [], TOOL_NORMS);
    expect(agenda.reduce((sum, row) => sum + row.minutes, 0)).toBe(minutes);
    expect(agenda[0]).toMatchObject({ family: 'Opening', startsAt: 0 });
    for (const row of agenda) expect(row.minutes).toBeGreaterThan(0);
  });

  it('is a grid with a column for the contact and two more, and a row for each aim and question', () => {
    const { grid, aims } = buildSheet(fullInterview(), ME, QUESTIONS, TOOL_NORMS);
    expect(grid.people).toEqual(['Beatriz Duarte', '', '']);
    expect(grid.rows.map(({ text }) => text)).toEqual([...aims, 'What came first?', 'Whom else should I hear?']);
    expect(blankSheet(TOOL_NORMS, 'comparison').grid.rows.every(({ text }) => text === '')).toBe(true);
  });

  it.each(SHEET_VARIANT_IDS)('has a line for every question on the blank sheet %s', (variant) => {
    for (const { lines } of blankSheet(TOOL_NORMS, variant).questions) expect(lines).toBeGreaterThan(0);
  });
});

it('a minute in the margin is told in halves', () => {
  expect([0, 7.5, 15].map(minuteMark)).toEqual(['0:00', '7:30', '15:00']);
});
