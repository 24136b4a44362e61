import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NORMS } from '../../../tests/fixtures/question-bank.ts';
import { PURPOSE_IDS } from '../interview/purpose.ts';
import { paceMinutes, talkMinuteChoices, usualTalkMinutes } from './talk-minutes.ts';

const { short, usual, long, longest, afterRejection } = NORMS.talkLength;
const anyHalves = fc.integer({ min: 1, max: 8 }).map((halves) => halves / 2);

describe('the lengths of a talk', () => {
  it('are the four norms for every purpose, and the few minutes of feedback only after a rejection', () => {
    for (const purpose of [null, ...PURPOSE_IDS]) {
      const all = [short, usual, long, longest];
      expect(talkMinuteChoices(NORMS, purpose)).toEqual(purpose === 'after-rejection' ? [afterRejection, ...all] : all);
    }
  });

  it('start from one that can be chosen: the usual one, and after a rejection its own', () => {
    for (const purpose of [null, ...PURPOSE_IDS]) {
      expect(talkMinuteChoices(NORMS, purpose)).toContain(usualTalkMinutes(NORMS, purpose));
      expect(usualTalkMinutes(NORMS, purpose)).toBe(purpose === 'after-rejection' ? afterRejection : usual);
    }
  });
});

describe('the minutes of one question', () => {
  it.each([
    [0.5, 0.5],
    [1, 0.5],
    [1.5, 0.5],
    [2, 1],
    [2.5, 1],
    [3, 1.5],
    [4, 2],
  ])('of %d are %d in a talk of five minutes', (minutes, paced) => {
    expect(paceMinutes(minutes, afterRejection)).toBe(paced);
  });

  it('stay as they are in every talk from the short one on', () => {
    fc.assert(
      fc.property(anyHalves, fc.constantFrom(short, usual, long, longest), (minutes, talk) => {
        expect(paceMinutes(minutes, talk)).toBe(minutes);
      }),
    );
  });

  it('are halves of a minute, at least one half and never more than usual', () => {
    fc.assert(
      fc.property(anyHalves, fc.integer({ min: 1, max: 60 }), (minutes, talk) => {
        const paced = paceMinutes(minutes, talk);
        expect(Number.isInteger(paced * 2)).toBe(true);
        expect(paced).toBeGreaterThanOrEqual(0.5);
        expect(paced).toBeLessThanOrEqual(minutes);
      }),
    );
  });
});
