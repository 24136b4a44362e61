import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { contentLine, escapeText } from './content-line.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a line', () => {
  it('is folded after 75 octets, the blank of the next piece counted', () => {
    const line = contentLine('SUMMARY', 'x'.repeat(200));
    expect(line.split('\r\n').map((piece) => piece.length)).toEqual([75, 75, 60, 0]);
    expect(contentLine('SUMMARY', 'x'.repeat(67))).toBe(`SUMMARY:${'x'.repeat(67)}\r\n`);
  });

  it('is folded between letters, never within one', () => {
    for (const letter of ['é', 'ग', '石', '👩']) {
      for (let before = 0; before < 8; before += 1) {
        const value = 'x'.repeat(before) + letter.repeat(60);
        const pieces = contentLine('SUMMARY', value).split('\r\n').slice(0, -1);
        expect(pieces.every((piece) => octets(piece) <= 75 && piece.isWellFormed())).toBe(true);
        expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(`SUMMARY:${value}`);
        expect(pieces.slice(0, -1).every((piece) => octets(piece) > 71)).toBe(true);
      }
    }
  });

  it('holds any text in pieces that are short enough and fit together again', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 20 }), (texts) => {
        const value = escapeText(texts.join(' '));
        const line = contentLine('DESCRIPTION', value);
        expect(line.endsWith('\r\n')).toBe(true);
        const pieces = line.slice(0, -2).split('\r\n');
        expect(Math.max(...pieces.map(octets))).toBeLessThanOrEqual(75);
        expect(line.replaceAll('\r\n ', '')).toBe(`DESCRIPTION:${value}\r\n`);
      }),
    );
  });
});

describe('a text', () => {
  it.each([
    ['a;b,c', String.raw`a\;b\,c`],
    ['C:\\new', String.raw`C:\\new`],
    ['one\ntwo\r\nthree\rfour', String.raw`one\ntwo\nthree\nfour`],
    ['one\u2028two\u0085three', String.raw`one\ntwo\nthree`],
    ['\u0000bell\u0007\u007f\ttab', 'bell\ttab'],
    ['half \ud800 a letter', 'half \ufffd a letter'],
    ['a: "b"', 'a: "b"'],
    ['\r\nATTENDEE:mailto:all@example.org', String.raw`\nATTENDEE:mailto:all@example.org`],
  ])('%j is written as %j', (text, written) => {
    expect(escapeText(text)).toBe(written);
  });
});
