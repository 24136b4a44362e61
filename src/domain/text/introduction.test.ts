import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { introductionPhrase } from './introduction.ts';

/** What people type after "I am …", and how it reads there. */
const WITH_ARTICLE: readonly [string, string][] = [
  ['second-year student', 'a second-year student'],
  ['electrician in Leeds.', 'an electrician in Leeds'],
  ['nursing student at Otago', 'a nursing student at Otago'],
  ['teaching assistant', 'a teaching assistant'],
  ['retired nurse', 'a retired nurse'],
  ['newly qualified midwife', 'a newly qualified midwife'],
  ['25-year-old carpenter from Porto', 'a 25-year-old carpenter from Porto'],
  ['PhD student in marine biology', 'a PhD student in marine biology'],
  ['Portuguese nurse', 'a Portuguese nurse'],
  ['MRI technologist', 'an MRI technologist'],
  ['Product Manager at a bank', 'a Product Manager at a bank'],
  ['Student', 'a student'],
  ['Second-year student', 'a second-year student'],
  ['Master’s student in biology', 'a Master’s student in biology'],
  ["master's student", "a master's student"],
  ['children’s nurse', 'a children’s nurse'],
  ['police constable', 'a police constable'],
  ['mother of two', 'a mother of two'],
  ['hobby diver, and I count seals', 'a hobby diver, and I count seals'],
  ['nurse and mother', 'a nurse and mother'],
  ['NURSE MANAGER', 'a NURSE MANAGER'],
  ['I’m nurse', 'a nurse'],
];

const WITHOUT_ARTICLE: readonly [string, string][] = [
  ['a nurse', 'a nurse'],
  ['A nurse in Leeds', 'a nurse in Leeds'],
  ['The night porter', 'the night porter'],
  ['my father’s apprentice', 'my father’s apprentice'],
  ['your neighbor', 'your neighbor'],
  ['retired', 'retired'],
  ['Retired', 'retired'],
  ['unemployed since May', 'unemployed since May'],
  ['recently retired', 'recently retired'],
  ['Ana’s colleague', 'Ana’s colleague'],
  ["Ana's colleague", "Ana's colleague"],
  ['James’ brother', 'James’ brother'],
  ['studying law', 'studying law'],
  ['Studying law in Leeds', 'studying law in Leeds'],
  ['learning to weld', 'learning to weld'],
  ['training nurses', 'training nurses'],
  ['managing a team of nurses', 'managing a team of nurses'],
  ['looking for work', 'looking for work'],
  ['considering nursing', 'considering nursing'],
  ['in my second year', 'in my second year'],
  ['between jobs', 'between jobs'],
  ['currently a bus driver', 'currently a bus driver'],
  ['originally from Porto', 'originally from Porto'],
  ['new to Leeds', 'new to Leeds'],
  ['interested in law', 'interested in law'],
  ['responsible for the tugs', 'responsible for the tugs'],
  ['fluent in Tongan', 'fluent in Tongan'],
  ['curious', 'curious'],
  ['not a nurse yet', 'not a nurse yet'],
  ['one of your readers', 'one of your readers'],
  ['head of sales at Acme', 'head of sales at Acme'],
  ['25 years old', '25 years old'],
  ['19', '19'],
  ['Portuguese', 'Portuguese'],
  ['Ana Silva', 'Ana Silva'],
  ['Ana Silva, nurse in Leeds', 'Ana Silva, nurse in Leeds'],
  ['CEO of Acme', 'CEO of Acme'],
  ['石井 さくら', '石井 さくら'],
  ['', ''],
  ['I am', ''],
  ['I am .', ''],
];

describe('what somebody is, after "I am"', () => {
  it.each(WITH_ARTICLE)('"%s" gets its article: "%s"', (typed, phrase) => {
    expect(introductionPhrase(typed)).toBe(phrase);
  });

  it.each(WITHOUT_ARTICLE)('"%s" gets none: "%s"', (typed, phrase) => {
    expect(introductionPhrase(typed)).toBe(phrase);
  });

  it.each(['I am ', 'i am ', 'I’m ', "I'm ", ' I  am\n'])(
    'stays the same after "%s", which the sentence brings',
    (start) => {
      for (const [typed, phrase] of [...WITH_ARTICLE, ...WITHOUT_ARTICLE].filter(([one]) => !one.startsWith('I'))) {
        expect(introductionPhrase(start + typed)).toBe(phrase);
      }
    },
  );

  it('keeps a word that begins like "I am"', () => {
    expect(introductionPhrase('I amuse children')).toContain('I amuse children');
  });

  it('is the same when it is made again, and one tidy line, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const phrase = introductionPhrase(typed);
        expect(introductionPhrase(phrase)).toBe(phrase);
        expect(phrase).not.toMatch(/ {2}|[\n\r\t]|^\s|\s$/);
      }),
    );
  });
});
