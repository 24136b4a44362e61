import { describe, expect, it } from 'vitest';
import { NORMS } from '../../../tests/fixtures/question-bank.ts';
import { newInterview, type Interview } from '../interview/interview.ts';
import { askerOf, talkMinutesOf } from './asker-of.ts';

const empty = newInterview('an-interview', '2026-11-22T10:00:00.000Z');

describe('the asker of an interview', () => {
  it('explores for the usual time where nothing was chosen yet', () => {
    expect(askerOf(empty, '', NORMS)).toEqual({
      purpose: 'explore',
      audience: null,
      field: null,
      aims: [],
      known: [],
      findings: [],
      minutes: NORMS.talkLength.usual,
      slots: { organization: '', role: '', field: '' },
    });
  });

  it('brings what was told, and only the aims in which something stands', () => {
    const interview: Interview = {
      ...empty,
      purpose: 'move-up',
      audience: 'employee',
      field: 'nursing',
      aims: [' night shifts. ', '', ' \u200b '],
      contact: { ...empty.contact, role: 'charge nurse', organization: 'St. Olave’s Hospital' },
      minutes: 45,
    };
    expect(askerOf(interview, 'nursing', NORMS)).toMatchObject({
      purpose: 'move-up',
      audience: 'employee',
      field: 'nursing',
      aims: ['night shifts'],
      minutes: 45,
      slots: { organization: 'St. Olave’s Hospital', role: 'charge nurse', field: 'nursing' },
    });
  });

  it('asks for a few minutes after a rejection, until another length is chosen', () => {
    expect(talkMinutesOf({ ...empty, purpose: 'after-rejection' }, NORMS)).toBe(NORMS.talkLength.afterRejection);
    expect(talkMinutesOf({ ...empty, purpose: 'after-rejection', minutes: 15 }, NORMS)).toBe(15);
  });
});
