import { expect, it } from 'vitest';
import { checklistItemSchema } from '../schemas/checklist-item.ts';
import { checklistProblems } from './checklist-problems.ts';

const NORMS = [{ id: 'arrival', data: { values: { announce: 5 } } }];
const ITEM = {
  id: 'announce',
  text: 'Say that you are there {announce} minutes early.',
  why: 'They may be busy until then.',
  ways: ['in-person' as const],
  when: 'at-the-start' as const,
  norm: 'arrival',
};

it('an item whose numbers are in its norm has no problem', () => {
  expect(checklistProblems(ITEM, NORMS)).toEqual([]);
  expect(checklistProblems({ ...ITEM, text: 'Say that you are there.' }, NORMS)).toEqual([]);
});

it.each([
  [{ norm: undefined }, 'text: name the norm that {announce} comes from.'],
  [{ norm: 'arival' }, 'norm: there is no norm "arival".'],
  [{ text: 'Be {anounce} minutes early.' }, 'text: the norm "arrival" has no value "anounce".'],
])('an item with %j is told about', (part, problem) => {
  const [found] = checklistProblems({ ...ITEM, ...part }, NORMS);
  expect(found).toContain(problem);
});

it.each([{ text: 'Be there 5 minutes early.' }, { ways: [] }, { when: 'later' }, { why: 'So.' }, { extra: 1 }])(
  'an item with %j does not pass its schema',
  (part) => {
    expect(checklistItemSchema.safeParse(ITEM).success).toBe(true);
    expect(checklistItemSchema.safeParse({ ...ITEM, ...part }).success).toBe(false);
  },
);
