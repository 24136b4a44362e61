import { expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { agendaRows } from './agenda-rows.ts';

it('the rows of an agenda tell when each part begins, and what its questions take', () => {
  const lines = [
    { family: 'work' as const, minutes: 2 },
    { family: 'work' as const, minutes: 2.5 },
  ];
  const rows = agendaRows(20, { work: 4 }, lines, TOOL_NORMS);
  expect(rows.slice(0, 3)).toMatchObject([
    { family: 'opening', startsAt: 0, questionMinutes: 0, isGiven: false },
    { family: 'path', startsAt: rows[0]?.minutes, questionMinutes: 0 },
    { family: 'work', minutes: 4, questionMinutes: 4.5, isGiven: true },
  ]);
  const last = rows.at(-1);
  expect((last?.startsAt ?? 0) + (last?.minutes ?? 0)).toBe(20);
});
