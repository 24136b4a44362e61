import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-interview.ts';
import { ODD_TEXTS } from '../../../../tests/fixtures/odd-texts.ts';
import { GMAIL_MOST, gmailAddress } from './gmail-address.ts';

/** What Gmail reads in an address. */
function readAddress(address: string | null): Record<string, string> {
  const url = new URL(address ?? '');
  expect([url.origin, url.pathname, url.hash]).toEqual(['https://mail.google.com', '/mail/', '']);
  return Object.fromEntries(url.searchParams);
}

describe('an address for Gmail', () => {
  it.each(ODD_TEXTS)('opens a message with subject and body, and no other field, where "%s" was typed', (typed) => {
    expect(Object.keys(readAddress(gmailAddress({ subject: typed, body: typed })))).toEqual([
      'view',
      'fs',
      'su',
      'body',
    ]);
  });

  it('gives back any subject on one line, and any body with the line breaks of mail', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        expect(readAddress(gmailAddress({ subject, body }))).toEqual({
          view: 'cm',
          fs: '1',
          su: subject.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '),
          body: body.toWellFormed().replaceAll(/\r\n?|\n/gu, '\r\n'),
        });
      }),
    );
  });

  it('is not given where Gmail would refuse it', () => {
    const length = gmailAddress({ subject: '', body: '' })?.length ?? 0;
    const room = GMAIL_MOST - length;
    expect(gmailAddress({ subject: '', body: 'x'.repeat(room) })).toHaveLength(GMAIL_MOST);
    expect(gmailAddress({ subject: '', body: 'x'.repeat(room + 1) })).toBeNull();
    expect(gmailAddress({ subject: '', body: 'x'.repeat(50_000) })).toBeNull();
  });
});
