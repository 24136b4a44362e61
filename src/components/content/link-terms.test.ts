import { describe, expect, test } from 'vitest';
import { linkTerms } from './link-terms.ts';

const TERMS = [
  { id: 'nudge', forms: ['nudge', 'nudges'] },
  { id: 'weak-tie', forms: ['weak tie', 'weak ties'] },
  { id: 'tie', forms: ['ties'] },
  { id: 'never-linked', forms: [] },
];

const link = (html: string): string => linkTerms(html, TERMS, (id) => `/base/glossary/#${id}`);
const to = (id: string, text: string): string => `<a class="term" href="/base/glossary/#${id}">${text}</a>`;

test('the first use of a term is linked, as it is written, and no later one', () => {
  expect(link('<p>Nudge once. A nudge is short.</p><ul>\n<li>No nudges.</li>\n</ul>')).toBe(
    `<p>${to('nudge', 'Nudge')} once. A nudge is short.</p><ul>\n<li>No nudges.</li>\n</ul>`,
  );
});

test('terms are linked in the order of the text, the longer of two that begin together', () => {
  expect(link('<p>Ties: <em>weak ties</em> answer a nudge.</p>')).toBe(
    `<p>${to('tie', 'Ties')}: <em>${to('weak-tie', 'weak ties')}</em> answer a ${to('nudge', 'nudge')}.</p>`,
  );
  expect(link('<p>weak ties, ties</p>')).toBe(`<p>${to('weak-tie', 'weak ties')}, ${to('tie', 'ties')}</p>`);
});

describe('a use is passed over', () => {
  const passed = [
    '<h2 id="nudge">The nudge</h2>',
    '<p><a href="/x/">A nudge</a></p>',
    '<figure class="example"><p>A nudge</p><ul><li>A nudge</li></ul></figure>',
    '<section class="in-short"><ul><li>A nudge</li></ul></section>',
    '<div class="disagree"><p>A nudge</p></div>',
    '<blockquote><p>A nudge</p></blockquote>',
    '<div><table><tbody><tr><td>A nudge</td></tr></tbody></table></div>',
    '<p>Said.<sup class="claim"><a href="/x/">nudge</a></sup></p>',
    '<p><q>A nudge</q></p>',
    '<!-- <p> a nudge -->',
    '<p title="a nudge > nothing">Text</p>',
    'A nudge outside of any paragraph',
  ];

  test.each(passed)('in %s', (html) => {
    expect(link(`${html}<p>Then a nudge.</p>`)).toBe(`${html}<p>Then a ${to('nudge', 'nudge')}.</p>`);
  });
});

test('elements without an end leave the rest running text', () => {
  expect(link('<p>One<br>two <img alt=""> nudge</p>')).toBe(`<p>One<br>two <img alt=""> ${to('nudge', 'nudge')}</p>`);
  expect(link('<svg><path d="M0 0"/></svg><p>nudge</p>')).toBe(
    `<svg><path d="M0 0"/></svg><p>${to('nudge', 'nudge')}</p>`,
  );
});

test('without terms, and without HTML, nothing changes', () => {
  expect(linkTerms('<p>A nudge</p>', [], (id) => id)).toBe('<p>A nudge</p>');
  expect(link('')).toBe('');
});
