import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-interview.ts';
import { ODD_TEXTS } from '../../../../tests/fixtures/odd-texts.ts';
import { emailFile } from './email-file.ts';

const HEADERS = ['x-unsent', 'subject', 'mime-version', 'content-type', 'content-transfer-encoding'];

/** A subject or a body as our own test reads it: one line; line breaks as a page has them. */
const onOneLine = (text: string) => text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
const withBreaks = (text: string) => text.toWellFormed().replaceAll(/\r\n?/gu, '\n');

/** A header as mail programs show it: white space at its ends is no part of it. */
const shown = (text: string | undefined) => (text ?? '').replaceAll(/^[ \t]+|[ \t]+$/gu, '');

/** The body of what was parsed, without the line break that ends a file. */
function bodyOf({ text }: Email): string {
  return withBreaks(text ?? '').replace(/\n$/u, '');
}

describe('a message as a file', () => {
  it('is a draft: headers, an empty line, and the text in base64', () => {
    const lines = emailFile({ subject: 'Your work?', body: 'Dear Jo,\n\nmay I ask?' }).split('\r\n');
    expect(lines).toEqual([
      'X-Unsent: 1',
      'Subject: Your work?',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'RGVhciBKbywNCg0KbWF5IEkgYXNrPw==',
      '',
    ]);
  });

  it.each(ODD_TEXTS)('has no header more, and every letter, where "%s" was typed', async (typed) => {
    const file = emailFile({ subject: typed, body: typed });
    const email = await PostalMime.parse(file);
    expect(email.headers.map(({ key }) => key)).toEqual(HEADERS);
    expect([email.to, email.bcc, email.cc, email.from]).toEqual([undefined, undefined, undefined, undefined]);
    expect(email.attachments).toEqual([]);
    expect(shown(email.subject)).toBe(shown(onOneLine(typed)));
  });

  it('gives back any subject on one line, and any body as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (subject, body) => {
        const email = await PostalMime.parse(emailFile({ subject, body }));
        expect(email.headers.map(({ key }) => key)).toEqual(HEADERS);
        expect(shown(email.subject)).toBe(shown(onOneLine(subject)));
        expect(bodyOf(email)).toBe(withBreaks(body).replace(/\n$/u, ''));
      }),
    );
  });

  it('has only lines that mail allows, in ASCII, ended by CRLF', () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 40 }), (text, times) => {
        const file = emailFile({ subject: text.repeat(times), body: text.repeat(times) });
        expect(file).toMatch(/^[\u0020-\u007e\r\n]*$/u);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
      }),
    );
  });

  it('keeps a body of 50,000 characters', async () => {
    const body = 'Wind 🌬 '.repeat(6250);
    expect(bodyOf(await PostalMime.parse(emailFile({ subject: null, body })))).toBe(body);
  });
});
