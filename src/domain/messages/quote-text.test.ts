import { expect, it } from 'vitest';
import { quoteText } from './quote-text.ts';

it('puts a mark before each line, and one empty line between paragraphs', () => {
  expect(quoteText('Dear Tomasz,\r\n\r\n\r\n  may  I ask?\n\nImani\n\n')).toBe(
    '> Dear Tomasz,\n>\n> may I ask?\n>\n> Imani',
  );
});

it('is empty where nothing can be seen', () => {
  for (const text of ['', ' \n\t\n', '\u200b']) expect(quoteText(text)).toBe('');
});

it('begins with the first line that says something', () => {
  expect(quoteText('\n\nHello')).toBe('> Hello');
});
