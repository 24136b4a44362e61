import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { anySharedList } from '../../../tests/fixtures/any-shared-list.ts';
import { decodeList } from './decode-list.ts';
import { encodeList } from './encode-list.ts';
import { FRAGMENT_MOST, sealFragment } from './fragment.ts';
import type { SharedList } from './shared-list.ts';

const LIST: SharedList = {
  purpose: 'explore',
  field: 'skilled-trades',
  minutes: 20,
  questions: [
    { questionId: 'when-you-have-to-go' },
    { ownText: 'Who pays – 石井さん?', family: 'hard-parts', minutes: 2.5 },
    { questionId: 'who-else' },
  ],
};
const FRAGMENT = encodeList(LIST);

/** Every list whose link is not too long. */
const anySent = anySharedList
  .map((list) => ({ list, fragment: encodeList(list) }))
  .filter(({ fragment }) => fragment.length <= FRAGMENT_MOST);

/** A fragment of this version around a body that encodeList would not write. */
const crafted = (body: string) => decodeList(sealFragment(body)).kind;

/** A body with these questions. */
const withLines = (...lines: string[]) => ['explore', 'law', '20', ...lines].join('.');

/** An own question with the letters of a text. */
const own = (text: string, family = 'work', halves = '4') =>
  `_${family}_${halves}_${Buffer.from(text, 'utf8').toString('base64url')}`;

describe('a list in a link', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(anySent, ({ list, fragment }) => {
        expect(decodeList(fragment)).toEqual({ kind: 'good', list });
      }),
    );
  });

  it('is written in letters, digits, points, hyphens and underlines, and ends with a letter or digit', () => {
    fc.assert(fc.property(anySent, ({ fragment }) => /^[\w.-]*[a-z0-9]$/.test(fragment)));
  });

  it('is short where its questions are from the bank', () => {
    const questions = Array.from({ length: 14 }, (_none, index) => ({ questionId: `a-usual-question-id-${index}` }));
    expect(encodeList({ ...LIST, questions }).length).toBeLessThan(500);
  });

  it('keeps its form: links that were sent stay good', () => {
    const sent = 'list1.89.explore.skilled-trades.20.when-you-have-to-go._hard-parts_5_V2hvIHBheXM_.who-else.0jq6ygz';
    expect(decodeList(sent)).toEqual({
      kind: 'good',
      list: {
        ...LIST,
        questions: LIST.questions.with(1, { ownText: 'Who pays?', family: 'hard-parts', minutes: 2.5 }),
      },
    });
  });
});

describe('a link that was cut', () => {
  it('is told as cut, wherever that happened', () => {
    fc.assert(
      fc.property(anySent, fc.double({ min: 0, max: 1, noNaN: true }), ({ fragment }, share) => {
        const end = 1 + Math.floor(share * (fragment.length - 2));
        expect(decodeList(fragment.slice(0, end))).toEqual({ kind: 'cut' });
      }),
    );
  });

  it('is told as cut at each of its places', () => {
    for (let end = 1; end < FRAGMENT.length; end += 1) expect(decodeList(FRAGMENT.slice(0, end)).kind).toBe('cut');
  });
});

describe('a link that was changed', () => {
  it('never gives a list, whichever character is another', () => {
    const anyCharacter = fc.oneof(fc.constantFrom(...'abcXYZ0189._-~%'), fc.string({ minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(anySent, fc.nat(), anyCharacter, ({ fragment }, place, character) => {
        const at = place % fragment.length;
        fc.pre(fragment[at] !== character);
        expect(decodeList(fragment.slice(0, at) + character + fragment.slice(at + 1)).kind).not.toBe('good');
      }),
      { numRuns: 1000 },
    );
  });

  it('is told as altered where a letter of a question is another, two are exchanged, or something hangs on', () => {
    expect(decodeList(FRAGMENT.replace('who-else', 'who-elsa')).kind).toBe('altered');
    expect(decodeList(FRAGMENT.replace('who-else', 'who-esle')).kind).toBe('altered');
    expect(decodeList(FRAGMENT.toLowerCase()).kind).toBe('altered');
    for (const rest of ['.', ')', ' and more', '%20']) expect(decodeList(FRAGMENT + rest).kind).toBe('altered');
    expect(decodeList(FRAGMENT.replace('.explore', ',explore')).kind).toBe('altered');
  });
});

describe('a link that is none of ours', () => {
  it('never gives a list', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ maxLength: 300 })), (text) => {
        expect(['foreign', 'cut', 'altered']).toContain(decodeList(text).kind);
      }),
    );
  });

  it('is told as foreign', () => {
    for (const text of ['main', 'top', 'eyJpdGVtcyI6W119', '<img src=x onerror=alert(1)>', '%E0%A4%A', '__proto__', ''])
      expect(decodeList(text).kind).toBe('foreign');
  });

  it('is told as foreign where it is longer than a link of ours can be, without being read', () => {
    const questions = Array.from({ length: 60 }, () => ({
      ownText: 'x'.repeat(300),
      family: 'work' as const,
      minutes: 1,
    }));
    const fragment = encodeList({ ...LIST, questions });
    expect(fragment.length).toBeGreaterThan(FRAGMENT_MOST);
    expect(decodeList(fragment).kind).toBe('foreign');
  });
});

describe('a link of a newer version', () => {
  it('is told as newer, and when it was cut, as cut', () => {
    const fragment = sealFragment('anything.{that}.comes', 2);
    expect(decodeList(fragment).kind).toBe('newer');
    expect(decodeList(fragment.slice(0, -3)).kind).toBe('cut');
    expect(decodeList(fragment.replace('.29.', '.28.')).kind).toBe('altered');
    expect(decodeList(FRAGMENT.replace('list1', 'list2')).kind).toBe('altered');
    expect(decodeList(FRAGMENT.replace('list1', 'list0')).kind).toBe('altered');
  });
});

describe('a link that somebody made by hand, with a right checksum', () => {
  it('is good where it is what this site writes', () => {
    expect(crafted(withLines('who-else', own('Who pays?')))).toBe('good');
    expect(crafted('...who-else')).toBe('good');
    expect(crafted(withLines(own('x'.repeat(300))))).toBe('good');
    expect(crafted(withLines(...Array.from({ length: 60 }, () => 'who-else')))).toBe('good');
  });

  it('is altered where a text is too long, not tidy or not to be seen', () => {
    const bad = ['x'.repeat(301), '', ' ', 'a\u0000b', 'a\nb', ' a', 'a  b', '\u200b', 'a\u202eb', '\ufeffa'];
    expect(bad.filter((text) => crafted(withLines(own(text))) !== 'altered')).toEqual([]);
    expect(crafted(withLines('_work_4_gIA'))).toBe('altered');
    expect(crafted(withLines('_work_4_A'))).toBe('altered');
  });

  it('is altered where a choice is not one of ours', () => {
    expect(crafted('steal.law.20.who-else')).toBe('altered');
    expect(crafted('constructor.law.20.who-else')).toBe('altered');
    expect(crafted('explore.__proto__.20.who-else')).toBe('altered');
    expect(crafted(`explore.${'a'.repeat(81)}.20.who-else`)).toBe('altered');
    expect(crafted(withLines(own('Who pays?', 'gossip')))).toBe('altered');
  });

  it('is altered where a number is out of range, or written in another way', () => {
    const lengths = ['0', '181', '-5', '020', '2e1', 'NaN', ' 20', '٢٠'];
    expect(lengths.filter((one) => crafted(`explore.law.${one}.who-else`) !== 'altered')).toEqual([]);
    const halves = ['0', '121', '04', '999', ''];
    expect(halves.filter((one) => crafted(withLines(own('Who pays?', 'work', one))) !== 'altered')).toEqual([]);
  });

  it('is altered where it has no question, too many, or an id that is none', () => {
    expect(crafted('explore.law.20')).toBe('altered');
    expect(crafted('')).toBe('altered');
    expect(crafted(withLines(...Array.from({ length: 61 }, () => 'who-else')))).toBe('altered');
    const noIds = ['', 'Who', 'who--else', '-who', 'who_else', '<b>', 'a'.repeat(81)];
    expect(noIds.filter((id) => crafted(withLines('who-else', id)) !== 'altered')).toEqual([]);
  });
});
