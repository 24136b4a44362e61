import { expect, it } from 'vitest';
import { note, ownLine, voice } from '../../../tests/fixtures/voices.ts';
import { buildGrid } from './build-grid.ts';
import { splitColumns } from './split-columns.ts';

const gridOf = (people: number) =>
  buildGrid(
    Array.from({ length: people }, (_none, index) =>
      voice(`P${'abcdefghij'.charAt(index)}`, `2026-12-0${index + 1}`, {
        shown: [ownLine(`l${index}`, 'Who pays?')],
        entries: [note(`l${index}`, `answer ${index}`)],
      }),
    ),
    '2026-12-20',
    'UTC',
  );

it.each([
  [0, [0]],
  [1, [1]],
  [5, [5]],
  [6, [3, 3]],
  [9, [5, 4]],
])('lays %i people out in parts of %j', (people, widths) => {
  expect(splitColumns(gridOf(people)).map(({ columns }) => columns.length)).toEqual(widths);
});

it('loses no cell, and keeps the standing of the whole', () => {
  const parts = splitColumns(gridOf(7), 3);
  const notes = parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.notes)));
  expect(notes.map(({ text }) => text)).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => `answer ${index}`));
  for (const { rows, people, columns } of parts) {
    expect([rows[0]?.people, rows[0]?.agreement, people]).toEqual([7, 'not-marked', 7]);
    expect(rows[0]?.cells.map(({ interviewId }) => interviewId)).toEqual(columns.map(({ interviewId }) => interviewId));
  }
});
