import { describe, expect, it } from 'vitest';
import { emptyInterview, fullInterview, ME } from '../../../tests/fixtures/interviews.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { EMPTY_ME } from '../interview/me.ts';
import { knownOf } from './known-of.ts';

describe('what messages can say', () => {
  it('is everything that was told in the steps', () => {
    const interview = fullInterview();
    expect(knownOf(interview, ME, 'the skilled trades', TOOL_NORMS)).toEqual({
      purpose: 'explore',
      connection: 'met',
      aims: interview.aims,
      findings: interview.findings,
      slots: {
        me: 'Samuel Adeyemi',
        introduction: 'a bus driver in Porto',
        contactName: 'Beatriz Duarte',
        contactRole: 'harbor pilot',
        organization: 'the Port of Lisbon',
        sharedContact: 'Maria',
        connectionDetail: 'at the open day in May',
        fieldPhrase: 'the skilled trades',
        minutes: '30',
        offerWeeks: 'two',
        times: 'Tuesday after 2 PM',
        learned: 'that fog decides',
        nextStep: 'book a medical',
      },
    });
  });

  it('takes a stranger who explores where nothing was chosen, and the usual minutes', () => {
    const known = knownOf(emptyInterview(), EMPTY_ME, '', TOOL_NORMS);
    expect(known).toMatchObject({ purpose: 'explore', connection: 'stranger', slots: { minutes: '20', me: '' } });
  });

  it('asks for fewer minutes after a rejection', () => {
    const interview = { ...emptyInterview(), purpose: 'after-rejection' as const };
    expect(knownOf(interview, EMPTY_ME, '', TOOL_NORMS).slots['minutes']).toBe('5');
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
    const known = knownOf(emptyInterview(), { ...ME, introduction: typed }, '', TOOL_NORMS);
    expect(known.slots['introduction']).toBe(introduction);
  });
});
