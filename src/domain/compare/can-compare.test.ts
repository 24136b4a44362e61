import { expect, it } from 'vitest';
import { note, voice } from '../../../tests/fixtures/voices.ts';
import { canCompare, idsInAddress } from './can-compare.ts';

const TODAY = '2026-12-10';
const can = (talkedOn: string, parts: Parameters<typeof voice>[2] = {}) =>
  canCompare(voice('Ingrid', talkedOn, parts).interview, TODAY, 'UTC');

it('takes a talk that has been, and one that something was noted about', () => {
  expect(can('2026-12-03')).toBe(true);
  expect(can('', { entries: [note(null, 'Forty ships')] })).toBe(true);
  expect(can('', { aimAnswers: [{ aim: 'pay', text: 'the port pays' }] })).toBe(true);
});

it('leaves out one that is only prepared', () => {
  expect(can('')).toBe(false);
  expect(can('', { entries: [note(null, '  ')], aimAnswers: [{ aim: 'pay', text: '' }] })).toBe(false);
  const { interview } = voice('Ingrid', '');
  const planned = { ...interview, meeting: { ...interview.meeting, date: '2026-12-24' } };
  expect(canCompare(planned, TODAY, 'UTC')).toBe(false);
  expect(canCompare(planned, '2026-12-24', 'UTC')).toBe(true);
});

it('reads the ids of an address', () => {
  expect(idsInAddress('one.two')).toEqual(['one', 'two']);
  expect([idsInAddress(null), idsInAddress('')]).toEqual([[], []]);
});
