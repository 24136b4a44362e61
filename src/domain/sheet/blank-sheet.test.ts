import { expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { FAMILIES } from '../questions/family-texts.ts';
import { blankSheet } from './blank-sheet.ts';

const SHEET = blankSheet(TOOL_NORMS);

it('a blank sheet leaves everything open that the asker knows', () => {
  expect(SHEET).toMatchObject({ contact: '', purpose: '', aims: ['', '', ''] });
  expect(SHEET.details.map(({ label, text }) => `${label}: ${text}`)).toEqual(['When: ', 'Where: ', 'Length: ']);
  for (const question of SHEET.questions) expect(question.text).toBe('');
});

it('a blank sheet follows the agenda of a talk of the usual length', () => {
  expect(SHEET.minutes).toBe(20);
  expect(SHEET.questions.map(({ family, startsAt }) => `${startsAt} ${family}`)).toEqual([
    '0 Opening',
    '1 Path',
    '4 The work as it is',
    '7 The work as it is',
    '10 Hard parts',
    '13 Entry and skills',
    '16 Advice',
    '17 People',
    '18 Closing',
  ]);
  expect(SHEET.timeCheck?.minute).toBe(15);
});

it('a blank sheet keeps the talk in its order, and gives every question an id and a line', () => {
  const order = SHEET.questions.map(({ family }) => FAMILIES.findIndex((one) => one.label === family));
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(new Set(SHEET.questions.map(({ id }) => id)).size).toBe(SHEET.questions.length);
  for (const { lines } of SHEET.questions) expect(lines).toBeGreaterThan(0);
});

it('a blank sheet marks as many must-asks as the norm says', () => {
  expect(SHEET.questions.filter(({ mustAsk }) => mustAsk).map(({ family }) => family)).toEqual([
    'Hard parts',
    'Advice',
    'People',
  ]);
  expect(SHEET.questions.filter(({ mustAsk }) => mustAsk)).toHaveLength(TOOL_NORMS.mustAsks);
});

it('a blank sheet says the words of the talk in the minutes of the norm', () => {
  expect(SHEET.openingLines[0]).toContain('20 minutes');
  expect(SHEET.timeCheck?.text).toContain('5 minutes');
  const short = blankSheet({ ...TOOL_NORMS, talkLength: { ...TOOL_NORMS.talkLength, usual: 25 }, timeCheckMinutes: 4 });
  expect(short).toMatchObject({ minutes: 25, timeCheck: { minute: 21 } });
});
