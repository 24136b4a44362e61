import { describe, expect, it } from 'vitest';
import type { Agreement, Row } from './grid.ts';
import { canMark, countStandings, filterRows, otherWording, peopleText, ROW_FILTERS } from './row-filter.ts';

const row = (key: string, agreement: Agreement, people: number): Row => ({
  key,
  kind: 'question',
  title: key,
  cells: [],
  people,
  agreement,
});

const ROWS = [
  row('a', 'open', 0),
  row('b', 'one-voice', 1),
  row('c', 'not-marked', 2),
  row('d', 'unclear', 3),
  row('e', 'agree', 2),
  row('f', 'differ', 2),
  row('g', 'open', 0),
];

describe('a filter of rows', () => {
  it.each([
    ['all', 'abcdefg'],
    ['several', 'cdef'],
    ['differ', 'df'],
    ['not-marked', 'c'],
    ['one-voice', 'b'],
    ['open', 'ag'],
  ] as const)('"%s" lets these through: %s', (filter, keys) => {
    expect(
      filterRows(ROWS, filter)
        .map(({ key }) => key)
        .join(''),
    ).toBe(keys);
  });

  it('reaches every row by some filter besides the first', () => {
    const reached = ROW_FILTERS.slice(1).flatMap(({ id }) => filterRows(ROWS, id));
    expect(new Set(reached)).toEqual(new Set(ROWS));
  });
});

it('counts where rows stand, and names no standing that none has', () => {
  expect(countStandings(ROWS).map(({ agreement, count }) => `${agreement} ${count}`)).toEqual([
    'agree 1',
    'differ 1',
    'unclear 1',
    'not-marked 1',
    'one-voice 1',
    'open 2',
  ]);
  expect(countStandings([])).toEqual([]);
});

it('lets a cell be marked where another person answered, too', () => {
  expect(canMark({ people: 2 }, { state: 'answered' })).toBe(true);
  expect(canMark({ people: 1 }, { state: 'answered' })).toBe(false);
  expect(canMark({ people: 2 }, { state: 'asked' })).toBe(false);
});

it('shows how a question was worded for one person where that is another wording', () => {
  const title = 'How was the move?';
  expect(otherWording({ title }, { state: 'answered', wording: 'how was the move' })).toBe('');
  expect(otherWording({ title }, { state: 'asked', wording: 'How did you leave fishing?' })).toBe(
    'How did you leave fishing?',
  );
  expect(otherWording({ title }, { state: 'not-on-list', wording: '' })).toBe('');
});

it('says how many people answered', () => {
  expect([0, 1, 4].map(peopleText)).toEqual([
    'answered by nobody yet',
    'answered by one person',
    'answered by 4 people',
  ]);
});
