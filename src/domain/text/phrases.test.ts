import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { organizationPhrase } from './organization-phrase.ts';
import { plainPhrase } from './plain-phrase.ts';
import { rolePhrase } from './role-phrase.ts';
import { tidyPhrase } from './tidy.ts';

describe('a phrase for a sentence', () => {
  it.each([
    ['  the seal count. ', 'the seal count'],
    ['[company]', ''],
    ['{name}', ''],
    ['<role>', ''],
    ['[the] seal count', 'the seal count'],
    ['Acme (UK)', 'Acme (UK)'],
    ['{role} {', 'role'],
    ['<b>Acme</b>', '<b>Acme</b>'],
    ['محطة', 'محطة'],
    ['🚢', '🚢'],
  ])('is without a bracket: %j', (typed, phrase) => {
    expect(plainPhrase(typed)).toBe(phrase);
  });

  it('never has a bracket or a loose end, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'[]{}<>a .') })), (typed) => {
        for (const phrase of [plainPhrase(typed), rolePhrase(typed), organizationPhrase(typed)]) {
          expect(phrase).not.toMatch(/[[\]{}]/);
          expect(tidyPhrase(phrase)).toBe(phrase);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a role inside a sentence', () => {
  it.each([
    ['ux researcher', 'UX researcher'],
    ['NURSE MANAGER', 'nurse manager'],
    ['HR MANAGER', 'HR manager'],
    ['MRI technologist', 'MRI technologist'],
    ['it support', 'IT support'],
    ['person who makes it work', 'person who makes it work'],
    ['Senior Data Analyst', 'Senior Data Analyst'],
    ['CEO', 'CEO'],
    ['er nurse', 'ER nurse'],
    ['Spanish teacher ', 'Spanish teacher'],
  ])('%j reads %j', (typed, phrase) => {
    expect(rolePhrase(typed)).toBe(phrase);
  });
});

describe('an organization inside a sentence', () => {
  it.each([
    ['NHS', 'the NHS'],
    ['the NHS', 'the NHS'],
    ['The Wellcome Trust', 'the Wellcome Trust'],
    ['IBM', 'IBM'],
    ['NASA', 'NASA'],
    ['Theodor & Sons', 'Theodor & Sons'],
    ['McKinsey', 'McKinsey'],
    ['The', 'The'],
    ['UN Women', 'UN Women'],
  ])('%j reads %j', (typed, phrase) => {
    expect(organizationPhrase(typed)).toBe(phrase);
  });
});
