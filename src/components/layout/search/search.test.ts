import { describe, expect, test } from 'vitest';
import { excerptPieces } from './excerpt.ts';
import { findTitles, queryWords, readTitles } from './titles.ts';

describe('an excerpt', () => {
  test('is taken apart at its hits', () => {
    expect(excerptPieces('then <mark>nudge</mark> in two lines')).toEqual([
      { text: 'then ', isHit: false },
      { text: 'nudge', isHit: true },
      { text: ' in two lines', isHit: false },
    ]);
  });

  test('stays text, whatever it holds', () => {
    const pieces = excerptPieces('&lt;img onerror=&quot;x&quot;&gt; <mark>A &amp; B</mark> &amp;lt; &unknown;');
    expect(pieces.map((piece) => piece.text).join('')).toBe('<img onerror="x"> A & B &lt; &unknown;');
  });
});

describe('the small index', () => {
  const titles = readTitles([
    'Walk me through last Tuesday.',
    'What did the résumé leave out?',
    ['Asking', 'Chapter', 'guide/asking/'],
    ['Silence, and what to do next', 'Asking', 'guide/asking/#silence'],
  ]);

  test('gives questions an address by their place', () => {
    expect(titles[1]).toEqual({ text: 'What did the résumé leave out?', place: 'Question', path: 'questions/#n1' });
  });

  test('finds what holds every word, with or without accents', () => {
    expect(findTitles(titles, 'RESUME', 8).map((title) => title.path)).toEqual(['questions/#n1']);
    expect(findTitles(titles, 'tuesday walk', 8)).toHaveLength(1);
    expect(findTitles(titles, 'tuesday silence', 8)).toEqual([]);
  });

  test('puts beginnings of words first', () => {
    expect(findTitles(titles, 'what', 1)[0]?.path).toBe('questions/#n1');
    expect(findTitles(titles, 'king', 8).map((title) => title.path)).toEqual([
      'guide/asking/',
      'guide/asking/#silence',
    ]);
  });

  test('answers odd queries with nothing', () => {
    for (const query of ['', '   ', '<script>', '🙂', '(', '\\', 'x'.repeat(500)]) {
      expect(findTitles(titles, query, 8)).toEqual([]);
    }
    expect(queryWords('a'.repeat(500)).join('')).toHaveLength(200);
  });

  test('refuses what is no index, and leaves out rows it cannot read', () => {
    expect(() => readTitles({ error: 404 })).toThrow(TypeError);
    expect(readTitles([null, 7, ['only text']])).toEqual([]);
  });
});
