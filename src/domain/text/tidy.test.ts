import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { tidy, tidyPhrase } from './tidy.ts';

/** Longer than any field; what takes a time that grows with the square of it would take minutes. */
const LONG = 300_000;

describe('a tidy line', () => {
  it.each([
    ['  Two   spaces ', 'Two spaces'],
    ['one\r\ntwo\tthree\u2028four\u00a0five', 'one two three four five'],
    ['bell\u0007 and\u0000null', 'bell and null'],
    ['co\u00adworker', 'coworker'],
    ['harbor\u200bs\ufeff', 'harbors'],
    ['👩🏽‍🚒', '👩🏽‍🚒'],
    ['\u0645\u06cc\u200c\u062e', '\u0645\u06cc\u200c\u062e'],
    ['Ends with a stop.', 'Ends with a stop.'],
  ])('of %j is %j', (typed, line) => {
    expect(tidy(typed)).toBe(line);
  });

  it.each(['', ' \n\t', '\u200b\u00ad', '\u200e\u200f', '\u3164', '\u0000', '\u202e \u202c'])(
    'of %j, where there is nothing to see, is empty',
    (typed) => {
      expect(tidy(typed)).toBe('');
      expect(tidyPhrase(typed)).toBe('');
    },
  );

  it('has single spaces inside and none at its ends, and tidying it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const line = tidy(typed);
        expect(line).not.toMatch(/\s{2}|[\n\r\t]|^\s|\s$/u);
        expect(tidy(line)).toBe(line);
      }),
    );
  });

  it('keeps every letter and digit in its order', () => {
    const letters = (text: string) => text.match(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu) ?? [];
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(letters(tidy(typed))).toEqual(letters(typed));
      }),
    );
  });
});

describe('a tidy phrase', () => {
  it.each([
    ['the Port of Otago.', 'the Port of Otago'],
    ['Tuesday after 2 p.m.', 'Tuesday after 2 p.m'],
    ['a nurse , ; : ..', 'a nurse'],
    ['Who pays?', 'Who pays?'],
    ['. . .', ''],
    ['\u200e.', ''],
  ])('of %j is %j', (typed, phrase) => {
    expect(tidyPhrase(typed)).toBe(phrase);
  });

  it('ends in no full stop, comma, colon, semicolon or space, and tidying it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const phrase = tidyPhrase(typed);
        expect(phrase).not.toMatch(/[\s.,;:]$/u);
        expect(tidyPhrase(phrase)).toBe(phrase);
      }),
    );
  });

  it('is found at once in the longest text, even in a row of dots', () => {
    expect(tidyPhrase(`${'.'.repeat(LONG)}x`)).toHaveLength(LONG + 1);
    expect(tidyPhrase(`x${' .'.repeat(LONG / 2)}`)).toBe('x');
  });
});
