import { describe, expect, it } from 'vitest';
import { foremostState, isAtRisk, saveStatusText, type RecordState } from './record-state.ts';

const EMPTY: RecordState = { kind: 'empty' };
const EARLIER: RecordState = { kind: 'saved', at: '2026-11-22T09:00:00.000Z' };
const LATER: RecordState = { kind: 'saved', at: '2026-11-22T09:05:00.000Z' };
const FULL: RecordState = { kind: 'unsaved', reason: 'full' };
const BLOCKED: RecordState = { kind: 'unsaved', reason: 'blocked' };
const TOO_LONG: RecordState = { kind: 'unsaved', reason: 'too-long' };
const CONFLICT: RecordState = { kind: 'conflict' };
const REMOVED: RecordState = { kind: 'removed' };
const NEWER: RecordState = { kind: 'newer' };
const DAMAGED: RecordState = { kind: 'damaged', reasons: ['Aims: not a list.'], raw: '{}' };

const inWords = (state: RecordState) => saveStatusText(state, (instant) => instant.slice(11, 16));

describe('the state of a record', () => {
  it.each([FULL, BLOCKED, TOO_LONG, CONFLICT, REMOVED])(
    'is at risk where memory holds more than storage: %j',
    (state) => {
      expect(isAtRisk(state)).toBe(true);
      expect(inWords(state)).toMatch(/^Not saved: .*Your text is (still )?here/);
    },
  );

  it.each([EMPTY, LATER, NEWER, DAMAGED])('is not at risk where nothing typed can be lost: %j', (state) => {
    expect(isAtRisk(state)).toBe(false);
    expect(inWords(state)).not.toContain('Not saved');
  });

  it('says when it was saved, where that is known', () => {
    expect(inWords(LATER)).toBe('Saved on this device, 09:05.');
    expect(inWords({ kind: 'saved', at: '' })).toBe('Saved on this device.');
  });

  it('says why nothing is saved', () => {
    expect(inWords(FULL)).toContain('storage is full');
    expect(inWords(FULL)).toContain('“Remove for good”');
    expect(inWords(BLOCKED)).toContain('does not let the page store anything');
    expect(inWords(TOO_LONG)).toContain('longer than two million characters');
  });

  it('reads differently for each state, so that nobody takes one for another', () => {
    const texts = [EMPTY, LATER, FULL, BLOCKED, TOO_LONG, CONFLICT, REMOVED, NEWER, DAMAGED].map(inWords);
    expect(new Set(texts).size).toBe(9);
  });
});

describe('of several states', () => {
  it.each([FULL, BLOCKED, CONFLICT, REMOVED, NEWER, DAMAGED])('the one in trouble comes first: %j', (state) => {
    expect(foremostState([LATER, state, EMPTY])).toBe(state);
    expect(foremostState([state, LATER])).toBe(state);
  });

  it('the latest saving stands for all where all is well', () => {
    expect(foremostState([EARLIER, EMPTY, LATER])).toBe(LATER);
    expect(foremostState([LATER, EARLIER])).toBe(LATER);
    expect(foremostState([EMPTY, EARLIER])).toBe(EARLIER);
  });

  it('nothing is saved where all are empty, or there are none', () => {
    expect(foremostState([EMPTY, EMPTY])).toEqual(EMPTY);
    expect(foremostState([])).toEqual(EMPTY);
  });
});
