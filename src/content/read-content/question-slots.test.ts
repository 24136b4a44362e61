import { expect, test } from 'vitest';
import { aQuestion } from '../../../tests/fixtures/a-question.ts';
import { slotProblems, slotsOf } from './question-slots.ts';

const MOVE = aQuestion({ text: 'You went from {from} to {to}. What was different?', finding: 'move', family: 'path' });

test('a slot is named without its article and its possessive', () => {
  expect(slotsOf('As {a role} at {organization’s} office, {an earlierRole}, {role’s}')).toEqual([
    'role',
    'organization',
    'earlierRole',
    'role',
  ]);
});

test('a personal question uses the slots of its finding, and needs no other wording', () => {
  expect(slotProblems(MOVE)).toEqual([]);
  expect(slotProblems({ ...MOVE, text: 'You left {from}. What was different?' })).toEqual([
    'text: a question from the finding "move" must use the slot {to}.',
  ]);
});

test('the other wording holds no slot that may be unknown', () => {
  const text = 'You went from {from} to {to}. How does {organization} differ?';
  expect(slotProblems({ ...MOVE, text, fallback: 'You went from {from} to {to}. How do they differ?' })).toEqual([]);
  expect(slotProblems({ ...MOVE, text, fallback: 'How does {organization} differ?' })).toEqual([
    'fallback: it has the slot {organization}. Word it without.',
  ]);
});

test('a brace outside a slot is told', () => {
  expect(slotProblems({ ...MOVE, text: 'You went from {from} to {to}. What was {different?' })).toEqual([
    'text: a brace belongs to no slot. Write slots as {role}, {a role} or {role’s}.',
  ]);
});
