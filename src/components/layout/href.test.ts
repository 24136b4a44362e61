import { expect, test } from 'vitest';
import { dayInWords } from './day-in-words.ts';
import { href } from './href.ts';

test('a path of this site gets the base, with one slash between', () => {
  expect(href('/guide/asking/', '/')).toBe('/guide/asking/');
  expect(href('/guide/asking/', '/some/base/')).toBe('/some/base/guide/asking/');
  expect(href('/guide/asking/#times', '/some/base')).toBe('/some/base/guide/asking/#times');
  expect(href('/', '/some/base/')).toBe('/some/base/');
});

test('other addresses stay as they are', () => {
  for (const address of ['#times', 'https://example.org/', 'mailto:someone@example.org', '//example.org/x', '']) {
    expect(href(address, '/some/base/')).toBe(address);
  }
});

test('a day is the same day in every time zone', () => {
  expect(dayInWords('2026-11-22')).toBe('November 22, 2026');
});
