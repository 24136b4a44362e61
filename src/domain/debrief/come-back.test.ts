import { expect, it } from 'vitest';
import { emptyInterview, fullInterview } from '../../../tests/fixtures/interviews.ts';
import { writeCalendar } from '../schedule/icalendar.ts';
import { comeBackEntry } from './come-back.ts';
import { isVerdictOpen, offerVerdict } from './verdict.ts';

const NOW = '2026-12-03T15:00:00.000Z';

it('is a reminder on a whole day that a second import changes', () => {
  const first = comeBackEntry(fullInterview(), '2026-12-04', NOW);
  const second = comeBackEntry(fullInterview(), '2026-12-05', '2026-12-03T15:00:01.000Z');
  expect(first).toMatchObject({ kind: 'all-day', date: '2026-12-04', title: 'What do you make of it? Beatriz Duarte' });
  expect(second.id).toBe(first.id);
  expect(second.sequence).toBe(first.sequence + 1);
  expect(writeCalendar([first], NOW)).toContain('DTSTART;VALUE=DATE:20261204\r\n');
});

it('counts from 0 where the clock is set back', () => {
  expect(comeBackEntry(fullInterview(), '2026-12-04', '2020-01-01T00:00:00.000Z').sequence).toBe(0);
});

it('opens the verdict when it is asked, and where there is one already', () => {
  const { verdict } = emptyInterview().debrief;
  const wait = offerVerdict('2026-12-03', '2026-12-03');
  expect(isVerdictOpen(wait, verdict)).toBe(false);
  expect(isVerdictOpen({ kind: 'no-talk' }, verdict)).toBe(false);
  expect(isVerdictOpen(offerVerdict('2026-12-03', '2026-12-04'), verdict)).toBe(true);
  expect(isVerdictOpen(wait, { ...verdict, text: 'I want to see a night' })).toBe(true);
  expect(isVerdictOpen(wait, { ...verdict, leaning: 'away' })).toBe(true);
});
