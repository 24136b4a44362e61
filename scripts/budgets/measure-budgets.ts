import budgets from '../budgets.json' with { type: 'json' };
import { brotliSize, isForeign, type BuiltSite } from './built-site.ts';
import { addressesInStyles, foreignAddresses } from './foreign-addresses.ts';
import type { Measurement, Row } from './judge.ts';
import { pageScriptSize } from './page-script.ts';
import { pageSize } from './page-size.ts';

/** What opening the search loads before it can answer. */
const SEARCH = ['search/dialog.js', 'search/titles.json'];

/** Every budget of budgets.json with what a site uses of it. */
export function measureBudgets(site: BuiltSite): Row[] {
  const measure = (isMeant: (path: string) => boolean, value: (path: string) => number): Measurement[] =>
    site.paths.filter(isMeant).map((path) => ({ path, value: value(path) }));

  return [
    { ...budgets.chapterPage, measurements: measure(isChapter, (path) => pageSize(site, path)) },
    { ...budgets.chapterScript, measurements: measure(isChapter, (path) => pageScriptSize(site, path)) },
    { ...budgets.stepScript, measurements: measure(isStep, (path) => pageScriptSize(site, path)) },
    { ...budgets.searchIndex, measurements: [{ path: SEARCH.join(' + '), value: totalSize(site, SEARCH) }] },
    { ...budgets.fontFile, measurements: measure(isFont, (path) => site.read(path).length) },
    { ...budgets.foreignAddresses, measurements: measure(isPageOrStyle, (path) => foreignIn(site, path).length) },
  ];
}

function totalSize(site: BuiltSite, paths: readonly string[]): number {
  return paths.filter((path) => site.paths.includes(path)).reduce((sum, path) => sum + brotliSize(site.read(path)), 0);
}

/** A page of the guide; neither its contents nor the guide as one printable page. */
function isChapter(path: string): boolean {
  return /^guide\/[^/]+\/index\.html$/.test(path) && path !== 'guide/print/index.html';
}

function isStep(path: string): boolean {
  return /^prepare\/(?:.+\/)?index\.html$/.test(path);
}

function isFont(path: string): boolean {
  return /\.(?:woff2?|ttf|otf)$/.test(path);
}

function isPageOrStyle(path: string): boolean {
  return /\.(?:html|css)$/.test(path);
}

function foreignIn(site: BuiltSite, path: string): string[] {
  const text = site.read(path).toString('utf8');
  return path.endsWith('.css') ? addressesInStyles(text).filter(isForeign) : foreignAddresses(text);
}
