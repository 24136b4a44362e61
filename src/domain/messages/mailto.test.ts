import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { ODD_TEXTS } from '../../../tests/fixtures/odd-texts.ts';
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
    expect(mailtoAddress('Your work?', 'Dear Jo,\n\n1\r\n2')).toBe(
      'mailto:?subject=Your%20work%3F&body=Dear%20Jo%2C%0D%0A%0D%0A1%0D%0A2',
    );
  });

  it.each(ODD_TEXTS)('holds nothing but subject and body where "%s" was typed', (typed) => {
    const address = mailtoAddress(typed, typed) ?? '';
    expect(address).toMatch(/^[\w.!~*'()%:?=&-]+$/);
    expect(address.match(/[?&#]/g)).toEqual(['?', '&']);
    const url = new URL(address);
    expect([url.protocol, url.pathname, url.hash]).toEqual(['mailto:', '', '']);
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('gives back any subject and body unharmed, but for halves of letters', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        const mailed = (text: string) => text.toWellFormed().replaceAll(/\r?\n/g, '\r\n');
        expect(readAddress(mailtoAddress(subject, body))).toEqual({
          to: '',
          fields: [
            ['subject', mailed(subject)],
            ['body', mailed(body)],
          ],
        });
      }),
    );
  });
});

describe('an address that is too long', () => {
  const room = MAILTO_MOST - 'mailto:?subject=&body='.length;

  it('is not given, since mail programs would cut it', () => {
    expect(mailtoAddress('', 'x'.repeat(room))).toHaveLength(MAILTO_MOST);
    expect(mailtoAddress('', 'x'.repeat(room + 1))).toBeNull();
    expect(mailtoAddress('x'.repeat(10_000), '')).toBeNull();
  });

  it('is counted as it is sent: a letter with an accent takes more than one place', () => {
    expect(mailtoAddress('', 'é'.repeat(Math.floor(room / 6)))).not.toBeNull();
    expect(mailtoAddress('', 'é'.repeat(Math.floor(room / 6) + 1))).toBeNull();
  });
});
