import { describe, expect, it } from 'vitest';
import { brotliSize, resolveAddress, type BuiltSite } from '../../scripts/budgets/built-site.ts';
import { foreignAddresses } from '../../scripts/budgets/foreign-addresses.ts';
import { judge, worst } from '../../scripts/budgets/judge.ts';
import { measureBudgets } from '../../scripts/budgets/measure-budgets.ts';
import { pageScript, pageScriptSize } from '../../scripts/budgets/page-script.ts';
import { pageSize } from '../../scripts/budgets/page-size.ts';
import { scanTags } from '../../scripts/budgets/scan-tags.ts';
import { staticImports } from '../../scripts/budgets/static-imports.ts';
import { table } from '../../scripts/budgets/table.ts';

function site(files: Record<string, string>, base = '/'): BuiltSite {
  return {
    base,
    paths: Object.keys(files),
    read: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`no ${path}`);
      return Buffer.from(text);
    },
  };
}

describe('the tags of a page', () => {
  it('come with their attributes, however these are quoted', () => {
    const [tag] = scanTags(`<a HREF="/x?a=1&amp;b=2" title='say "hi" > now' data-x=1 hidden>text</a>`);
    expect([...(tag?.attributes ?? [])]).toEqual([
      ['href', '/x?a=1&b=2'],
      ['title', 'say "hi" > now'],
      ['data-x', '1'],
      ['hidden', ''],
    ]);
  });

  it('are not sought in comments, in scripts and in loose signs', () => {
    const html = '<!-- <p> --><script>if (a <b) write("<i>")</script><p>1 < 2</p><br/><img src="a"/>';
    expect(scanTags(html).map((tag) => tag.name)).toEqual(['script', 'p', 'br', 'img']);
  });

  it('hold the text of scripts and styles', () => {
    const html = '<style>a > b { color: red }</style><SCRIPT type="module">go()</SCRIPT><script src="x.js"></script>';
    expect(scanTags(html).map((tag) => tag.text)).toEqual(['a > b { color: red }', 'go()', '']);
  });
});

describe('the imports of a module', () => {
  it('are those that load at once', () => {
    const code = `import{a as b}from"./a.js";import"./b.js";export*from'./c.js';export{d}from"./d.js";
      const late=()=>import("./late.js");const text='import "./text.js"';export{b};`;
    expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js', './d.js']);
  });
});

describe('an address on a page', () => {
  it('is a path inside of the build', () => {
    const built = site({}, '/some/base/');
    expect(resolveAddress(built, 'guide/a/index.html', '/some/base/_astro/x.js?v=1')).toBe('_astro/x.js');
    expect(resolveAddress(built, 'guide/a/index.html', '../b.css#top')).toBe('guide/b.css');
    expect(resolveAddress(built, 'index.html', 'https://example.org/x.js')).toBeUndefined();
    expect(resolveAddress(built, 'index.html', 'data:text/css,a')).toBeUndefined();
  });
});

describe('the JavaScript of a page', () => {
  const files = {
    'guide/asking/index.html': `
      <script>first()</script>
      <script type="application/ld+json">{"a":1}</script>
      <script type="speculationrules">{}</script>
      <script type="module" src="/_astro/page.js"></script>
      <script type="module">import "/_astro/inline.js"; second()</script>
      <link rel="modulepreload" href="/_astro/preloaded.js">
      <link rel="stylesheet" href="/_astro/page.css">
      <astro-island component-url="/_astro/Island.js" renderer-url="/_astro/client.js"
        props="{&quot;a&quot;:[0,&quot;>&quot;]}" client="only"></astro-island>`,
    '_astro/page.js': 'import"./shared.js";const s=()=>import("./search.js");',
    '_astro/inline.js': 'inline()',
    '_astro/preloaded.js': 'preloaded()',
    '_astro/Island.js': 'import{h}from"./shared.js";import"./deep.js";export{h}',
    '_astro/client.js': 'client()',
    '_astro/shared.js': 'export const h=1',
    '_astro/deep.js': 'import"./shared.js";import"./Island.js"',
    '_astro/search.js': 'search()',
    '_astro/page.css': 'p { margin: 0 }',
  };
  const page = 'guide/asking/index.html';

  it('holds what loads by itself, each file once, and nothing that loads later', () => {
    expect(pageScript(site(files), page)).toEqual({
      inline: 'first()\nimport "/_astro/inline.js"; second()',
      files: [
        '_astro/Island.js',
        '_astro/client.js',
        '_astro/deep.js',
        '_astro/inline.js',
        '_astro/page.js',
        '_astro/preloaded.js',
        '_astro/shared.js',
      ],
    });
  });

  it('is weighed file by file', () => {
    const lone = site({ 'a.html': '<script src="x.js"></script><script>go()</script>', 'x.js': 'run()' });
    expect(pageScriptSize(lone, 'a.html')).toBe(brotliSize('run()') + brotliSize('go()'));
    expect(pageScriptSize(site({ 'a.html': '<p>Text</p>' }), 'a.html')).toBe(0);
  });

  it('cannot be weighed when a file is missing', () => {
    const broken = site({ 'a.html': '<script src="/gone.js"></script>' });
    expect(() => pageScript(broken, 'a.html')).toThrow('a.html loads /gone.js');
  });
});

describe('the size of a page', () => {
  it('counts linked styles', () => {
    const html = '<link rel="preload stylesheet" href="/a.css"><link rel="icon" href="/i.svg"><p>Text</p>';
    const built = site({ 'a.html': html, 'a.css': 'p { margin: 0 }' });
    expect(pageSize(built, 'a.html')).toBe(brotliSize(html) + brotliSize('p { margin: 0 }'));
  });
});

describe('addresses on other hosts', () => {
  it.each([
    '<script src="https://cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="//fonts.example/a.css">',
    '<img srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">',
    '<form action="https://forms.example/"></form>',
    '<style>@font-face { src: url("https://fonts.example/a.woff2") }</style>',
    '<link rel="preconnect" href="https://fonts.example">',
  ])('are found in %s', (html) => {
    expect(foreignAddresses(html)).toHaveLength(1);
  });

  it.each([
    '<a href="https://example.org/">A link to follow</a>',
    '<link rel="canonical" href="https://twentygoodminutes.example/guide/">',
    '<link rel="sitemap" href="https://twentygoodminutes.example/sitemap-index.xml">',
    '<img src="data:image/svg+xml,x" alt=""><script src="/a.js"></script>',
    '<meta property="og:url" content="https://twentygoodminutes.example/">',
    '<style>a { background: url(/a.svg) }</style>',
  ])('are none in %s', (html) => {
    expect(foreignAddresses(html)).toEqual([]);
  });
});

describe('the judgment', () => {
  const row = { what: 'Font file', unit: 'bytes', limit: 10 };

  it('names what is over its limit', () => {
    const measurements = [
      { path: 'a.woff2', value: 10 },
      { path: 'b.woff2', value: 11 },
    ];
    expect(judge([{ ...row, measurements }])).toEqual(['Font file: b.woff2 has 11 bytes; the limit is 10.']);
    expect(worst({ ...row, measurements })?.path).toBe('b.woff2');
  });

  it('does not call an empty build good', () => {
    expect(judge([{ ...row, measurements: [] }])).toEqual(['Font file: the build holds nothing to measure.']);
  });

  it('looks at chapters, at steps, at the search, at fonts and at every page', () => {
    const page = '<p>Text</p>';
    const rows = measureBudgets(
      site({
        'index.html': page,
        'guide/index.html': page,
        'guide/asking/index.html': page,
        'guide/print/index.html': page,
        'prepare/index.html': page,
        'prepare/contact/index.html': page,
        '_astro/display.woff2': 'font',
      }),
    );
    expect(rows.map((one) => one.measurements.length)).toEqual([1, 1, 2, 1, 1, 6]);
    expect(judge(rows)).toEqual([]);
  });
});

it('a table sets its numbers to the right', () => {
  const lines = table(
    ['Where', 'Value'],
    [
      ['a.js', 14_600],
      ['long.js', 7],
    ],
  );
  expect(lines).toEqual(['Where     Value', 'a.js     14,600', 'long.js       7']);
});
