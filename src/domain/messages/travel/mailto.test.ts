import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-interview.ts';
import { ODD_TEXTS } from '../../../../tests/fixtures/odd-texts.ts';
import { MAILTO_MOST, mailtoAddress } from './mailto.ts';

/** What a mail program reads in an address. */
function readAddress(address: string | null): { to: string; fields: [string, string][] } {
  const [to = '', query = '', ...rest] = (address ?? '').replace(/^mailto:/, '').split('?');
  expect(rest).toEqual([]);
  const fields = query.split('&').map((field): [string, string] => {
    const [name = '', value = '', ...more] = field.split('=');
    expect(more).toEqual([]);
    return [name, decodeURIComponent(value)];
  });
  return { to, fields };
}

describe('an address for the mail program', () => {
  it('holds subject and body, with line breaks as mail has them, and leaves the recipient open', () => {
    expect(mailtoAddress({ subject: 'Your work?', body: 'Dear Jo,\n\n1\r\n2' })).toBe(
      'mailto:?subject=Your%20work%3F&body=Dear%20Jo%2C%0D%0A%0D%0A1%0D%0A2',
    );
  });

  it.each(ODD_TEXTS)('holds nothing but subject and body where "%s" was typed', (typed) => {
    const address = mailtoAddress({ subject: typed, body: typed }) ?? '';
    expect(address).toMatch(/^[\w.!~*'()%:?=&-]+$/);
    expect(address.match(/[?&#]/g)).toEqual(['?', '&']);
    const url = new URL(address);
    expect([url.protocol, url.pathname, url.hash]).toEqual(['mailto:', '', '']);
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('gives back any subject on one line, and any body unharmed, but for halves of letters', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        expect(readAddress(mailtoAddress({ subject, body }))).toEqual({
          to: '',
          fields: [
            ['subject', subject.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')],
            ['body', body.toWellFormed().replaceAll(/\r\n?|\n/gu, '\r\n')],
          ],
        });
      }),
    );
  });

  it('has an empty subject where the channel has none', () => {
    expect(mailtoAddress({ subject: null, body: 'Hello' })).toBe('mailto:?subject=&body=Hello');
  });
});

describe('an address that is too long', () => {
  const room = MAILTO_MOST - 'mailto:?subject=&body='.length;

  it('is not given, since mail programs would cut it', () => {
    expect(mailtoAddress({ subject: '', body: 'x'.repeat(room) })).toHaveLength(MAILTO_MOST);
    expect(mailtoAddress({ subject: '', body: 'x'.repeat(room + 1) })).toBeNull();
    expect(mailtoAddress({ subject: 'x'.repeat(10_000), body: '' })).toBeNull();
  });

  it('is counted as it is sent: a letter with an accent takes more than one place', () => {
    expect(mailtoAddress({ subject: '', body: 'é'.repeat(Math.floor(room / 6)) })).not.toBeNull();
    expect(mailtoAddress({ subject: '', body: 'é'.repeat(Math.floor(room / 6) + 1) })).toBeNull();
  });
});
