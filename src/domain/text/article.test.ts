import { describe, expect, it } from 'vitest';
import { withArticle } from './article.ts';

/** Phrases as they must read, by what decides about them. */
const SPOKEN: Record<string, readonly string[]> = {
  'a plain consonant or vowel': ['a nurse', 'an electrician', 'a harbor pilot', 'an usher', 'an urban planner'],
  'a vowel letter that sounds like "you"': [
    'a union organizer',
    'a unit manager',
    'a European lawyer',
    'a usability researcher',
    'a utility worker',
    'a urologist',
    'a Ukrainian translator',
    'a Ugandan midwife',
    'a uranium geologist',
  ],
  'a vowel letter that sounds like "one"': ['a one-on-one coach'],
  '"un" as in "under"': ['an underwriter', 'an uninsured driver', 'an unimpressed reader'],
  'a silent h': ['an heir', 'an honest broker', 'an hourly worker', 'a hospice nurse', 'a historian'],
  'letters that are spelled out': [
    'an MRI technologist',
    'an HR manager',
    'a UX researcher',
    'an RN',
    'an X-ray technician',
    'a T-shirt printer',
    'an M&A analyst',
    'an R&D engineer',
    'an ML/AI engineer',
    'an A+ technician',
    'an H.R. manager',
    'a U.S. diplomat',
  ],
  'capitals that are said as a word': ['a NICU nurse', 'a SAP consultant', 'a NASA engineer'],
  'words that are shouted': ['a NURSE MANAGER', 'an ELECTRICIAN'],
  'a number': [
    'an 8th-grade teacher',
    'an 18-wheeler driver',
    'an 11th-grade teacher',
    'a 7-year veteran',
    'a 1st violin',
  ],
};

describe('the article of a noun phrase', () => {
  it.each(Object.keys(SPOKEN))('follows the first sound: %s', (reason) => {
    for (const phrase of SPOKEN[reason] ?? []) {
      expect(withArticle(phrase.replace(/^an? /, ''))).toBe(phrase);
    }
  });

  it.each(['the mayor', 'my uncle', 'a nurse', 'An engineer', 'their coach'])('is not put before "%s"', (phrase) => {
    expect(withArticle(phrase)).toBe(phrase);
  });

  it('is not put before nothing', () => {
    expect(withArticle('')).toBe('');
  });
});
