import { expect, it } from 'vitest';
import { fromSchema1 } from './migrate-interview.ts';

const item = { id: 'a', text: 'Who pays?' };

it('gives every question a lock that is open, and an interview no known questions', () => {
  expect(fromSchema1({ questions: { selection: 3, items: [item] }, undo: null })).toEqual({
    questions: { selection: 3, items: [{ ...item, locked: false }], known: [] },
    undo: null,
  });
});

it('brings up what can be put back', () => {
  const data = (undo: unknown) => ({ questions: null, undo });
  expect(fromSchema1(data({ kind: 'list', items: [item] }))).toEqual(
    data({ kind: 'list', change: 'made', items: [{ ...item, locked: false }] }),
  );
  expect(fromSchema1(data({ kind: 'question', item, place: 2 }))).toEqual(
    data({ kind: 'question', item: { ...item, locked: false }, place: 2 }),
  );
  expect(fromSchema1(data({ kind: 'finding', finding: {} }))).toEqual(data({ kind: 'finding', finding: {} }));
});

it('leaves alone what it does not understand', () => {
  for (const data of [null, 7, 'text', [item], { questions: [], undo: 'x' }]) expect(fromSchema1(data)).toEqual(data);
  expect(fromSchema1({ questions: { items: 'x' } })).toEqual({ questions: { items: 'x', known: [] }, undo: undefined });
});
