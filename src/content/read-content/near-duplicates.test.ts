import { expect, test } from 'vitest';
import { aQuestion } from '../../../tests/fixtures/a-question.ts';
import type { Question } from '../../domain/questions/question.ts';
import { nearDuplicates } from './near-duplicates.ts';

function entry(id: string, text: string, changes: Partial<Question> = {}): { id: string; data: Question } {
  return { id, data: aQuestion({ id, intent: id, text, ...changes }) };
}

const TWIN = 'Which training abroad has counted here?';
/** They share the frame of a sentence, which so many use that it weighs little. */
const OTHERS = ['hour/day', 'week/year', 'page/report', 'night/shift', 'stop/route', 'mile/march'].map((pair) => {
  const [part, whole] = pair.split('/');
  return entry(pair, `Walk me through the last ${part} of your ${whole}.`);
});

const pairs = (...bank: { id: string; data: Question }[]) =>
  nearDuplicates([...bank, ...OTHERS]).map(({ one, other }) => `${one.id} ${other.id}`);

test('two questions that share their rare words are found', () => {
  expect(pairs(entry('x', TWIN), entry('y', 'Which training abroad counted here?'))).toEqual(['x y']);
});

test('those of one intent, and those that no list can hold together, are left alone', () => {
  expect(pairs(entry('x', TWIN), entry('y', TWIN, { intent: 'x' }))).toEqual([]);
  expect(pairs(entry('x', TWIN), entry('y', TWIN, { purposes: ['move-up'] }))).toEqual([]);
  expect(pairs(entry('x', TWIN, { fields: ['law'] }), entry('y', TWIN, { fields: ['nursing'] }))).toEqual([]);
  expect(pairs(entry('x', TWIN, { fields: ['law'] }), entry('y', TWIN))).toEqual(['x y']);
});

test('those that only share the frame of a sentence are left alone', () => {
  expect(pairs(entry('x', TWIN))).toEqual([]);
});
