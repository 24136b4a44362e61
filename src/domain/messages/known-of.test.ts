import { describe, expect, it } from 'vitest';
import { emptyInterview, fullInterview, ME } from '../../../tests/fixtures/interviews.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import type { Interview } from '../interview/interview.ts';
import { EMPTY_ME } from '../interview/me.ts';
import { knownOf, type Around } from './known-of.ts';

const AROUND: Around = { me: EMPTY_ME, norms: TOOL_NORMS, fieldPhrase: '', questions: [], times: [], followed: null };
const SENT = {
  id: 'sent1',
  messageId: 'stranger-email',
  to: 'Beatriz',
  sentOn: '2026-11-03',
  subject: null,
  body: 'Dear Beatriz,\n\nwe met in May.',
};

describe('what messages can say', () => {
  it('is everything that was told in the steps', () => {
    const interview = fullInterview();
    const times = ['Tue, Dec 1, 8:00 AM', 'Wed, Dec 2, 8:00 AM'];
    const followed = { ...SENT, subject: 'RE: Re: Your work' };
    const around = { ...AROUND, me: ME, fieldPhrase: 'the skilled trades', questions: ['Why?'], times, followed };
    expect(knownOf(interview, around)).toEqual({
      purpose: 'explore',
      connection: 'met',
      aims: interview.aims,
      questions: ['Why?'],
      times,
      findings: interview.findings,
      quoted: 'Dear Beatriz,\n\nwe met in May.',
      slots: {
        me: 'Samuel Adeyemi',
        introduction: 'a bus driver in Porto',
        contactName: 'Beatriz Duarte',
        addressAs: 'Captain Duarte',
        contactRole: 'harbor pilot',
        organization: 'the Port of Lisbon',
        sharedContact: 'Maria',
        referredBy: 'Maria',
        connectionDetail: 'at the open day in May',
        fieldPhrase: 'the skilled trades',
        minutes: '30',
        offerWeeks: 'two',
        times: 'Tue, Dec 1, 8:00 AM or Wed, Dec 2, 8:00 AM',
        meetingDay: 'Thursday, December 3',
        meetingTime: '2:30 PM',
        meetingPlace: 'Pilot station, Quay 2',
        sentDay: 'Tuesday, November 3',
        sentSubject: 'Your work',
        learned: 'that fog decides',
        nextStep: 'book a medical',
      },
    });
  });

  it('takes a stranger who explores where nothing was chosen, and the usual minutes', () => {
    const known = knownOf(emptyInterview(), AROUND);
    expect(known).toMatchObject({ purpose: 'explore', connection: 'stranger', slots: { minutes: '20', me: '' } });
  });

  it('asks for fewer minutes after a rejection', () => {
    const interview = { ...emptyInterview(), purpose: 'after-rejection' as const };
    expect(knownOf(interview, AROUND).slots['minutes']).toBe('5');
  });
});

describe('where one thing is not told, another stands for it:', () => {
  const slotsOf = (contact: Partial<Interview['contact']>, details: Interview['message']['details']) => {
    const empty = emptyInterview();
    const message = { ...empty.message, details };
    return knownOf({ ...empty, contact: { ...empty.contact, ...contact }, message }, AROUND).slots;
  };

  it('the whole name for the form of address', () => {
    expect(slotsOf({ name: 'Beatriz Duarte', addressAs: ' ' }, {})).toMatchObject({ addressAs: 'Beatriz Duarte' });
  });

  it('who knows both and who suggested it, either way', () => {
    const both = { sharedContact: 'Maria', referredBy: 'Maria' };
    expect(slotsOf({ sharedContact: 'Maria' }, {})).toMatchObject(both);
    expect(slotsOf({}, { referredBy: 'Maria' })).toMatchObject(both);
    expect(slotsOf({ sharedContact: 'Rui' }, { referredBy: 'Maria' })).toMatchObject({ ...both, sharedContact: 'Rui' });
  });

  it('the times that were typed for those that were proposed', () => {
    const empty = emptyInterview();
    const known = knownOf({ ...empty, message: { ...empty.message, details: { times: 'Tuesday' } } }, AROUND);
    expect(known).toMatchObject({ times: ['Tuesday'], slots: { times: 'Tuesday' } });
  });
});

describe('the introduction', () => {
  it.each([
    ['a nurse in Leeds', 'a nurse in Leeds'],
    ['second-year student', 'a second-year student'],
    ['retired', 'retired'],
    ['Ana’s colleague', 'Ana’s colleague'],
    ['studying law', 'studying law'],
    ['I am a nurse in Leeds.', 'a nurse in Leeds'],
    ['  i’m  a nurse', 'a nurse'],
    ["I'm a nurse", 'a nurse'],
    ['I am', ''],
    ['I’m ', ''],
    ['I amuse children', 'I amuse children'],
  ])('of "%s" is "%s", as it reads after the words that the sentence brings itself', (typed, introduction) => {
    const known = knownOf(emptyInterview(), { ...AROUND, me: { ...ME, introduction: typed } });
    expect(known.slots['introduction']).toBe(introduction);
  });
});
