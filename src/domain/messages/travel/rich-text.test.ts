import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-interview.ts';
import { richText } from './rich-text.ts';

/** What a program shows of such HTML, as plain text. */
function shownText(html: string): string {
  return html
    .replaceAll('</p><p>', '\n\n')
    .replaceAll(/<\/?p>/gu, '')
    .replaceAll('<br>', '\n')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('a text as HTML', () => {
  it('has a paragraph for each, and line breaks within', () => {
    expect(richText('Dear Jo,\n\nTimes:\n- one\n- two')).toBe('<p>Dear Jo,</p><p>Times:<br>- one<br>- two</p>');
  });

  it('shows every sign as it was typed', () => {
    expect(richText('<img src=x onerror="x()"> & co')).toBe(
      '<p>&lt;img src=x onerror=&quot;x()&quot;&gt; &amp; co</p>',
    );
  });

  it('has no other tag, and says what the plain text says', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const text = texts.join('\n');
        const html = richText(text);
        expect(html.replaceAll(/<\/?p>|<br>/gu, '')).not.toMatch(/[<>]/u);
        expect(shownText(html)).toBe(text.replaceAll('\r\n', '\n').replaceAll(/\n{2,}/gu, '\n\n'));
      }),
    );
  });

  it('keeps doubled spaces', () => {
    expect(richText('a  b')).toBe('<p>a &nbsp;b</p>');
  });
});
