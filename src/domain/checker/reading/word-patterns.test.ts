import { describe, expect, it } from 'vitest';
import { readWords } from './read-words.ts';
import { wordPatterns } from './word-patterns.ts';

const LISTS = { KIN: ['wife', 'mother-in-law'] };

function found(pattern: string, sentence: string): string | undefined {
  const match = wordPatterns(LISTS, [pattern]).find(readWords(sentence));
  return match && sentence.slice(match.start, match.end);
}

it('finds a name only where the words know of one', () => {
  const pattern = wordPatterns(LISTS, ['is @ late']);
  expect(pattern.find(readWords('is karen late', (place) => place === 3))).toEqual({ start: 0, end: 13 });
  expect(pattern.find(readWords('is karen late'))).toBeUndefined();
});

describe.each<[string, readonly [string, string | undefined][]]>([
  [
    'your KIN',
    [
      ['is your wife here', 'your wife'],
      ['your mother in law', 'your mother in law'],
      ['your wives', undefined],
    ],
  ],
  ['KIN+', [['two wifes', 'wifes']]],
  [
    'your old? KIN',
    [
      ['your old wife', 'your old wife'],
      ['your new wife', undefined],
    ],
  ],
  [
    'your *2 KIN',
    [
      ['your very dear wife', 'your very dear wife'],
      ['your job, dear wife', undefined],
    ],
  ],
  [
    'your +2 KIN',
    [
      ['your dear wife', 'your dear wife'],
      ['your view of wife', undefined],
    ],
  ],
  [
    "KIN !'s",
    [
      ['my wife', 'wife'],
      ["my wife's shop", undefined],
    ],
  ],
  [
    'KIN !shop',
    [
      ['wife shop', undefined],
      ['wife here', 'wife'],
    ],
  ],
  [
    'KIN $',
    [
      ['a wife', 'wife'],
      ['a wife, then', 'wife'],
      ['a wife then who', undefined],
    ],
  ],
  [
    '^ KIN',
    [
      ['a wife', undefined],
      ['well, wife', 'wife'],
    ],
  ],
  [
    '^^ do you',
    [
      ['do you', 'do you'],
      ['so do you', 'do you'],
      ['what do you', undefined],
    ],
  ],
  [
    'turn #',
    [
      ['turn sixty', 'turn sixty'],
      ['turn back', undefined],
    ],
  ],
  [
    'mr _',
    [
      ['mr tan', 'mr tan'],
      ['mr', undefined],
    ],
  ],
])('%s', (pattern, cases) => {
  it.each(cases)('in %j finds %j', (sentence, match) => {
    expect(found(pattern, sentence)).toBe(match);
  });
});

it('throws where a list is named that is not there', () => {
  expect(() => found('NONE', 'a')).toThrow('NONE');
});
