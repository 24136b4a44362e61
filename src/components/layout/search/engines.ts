import { excerptPieces, type Piece } from './excerpt.ts';
import { findTitles, readTitles, type Title } from './titles.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const MOST_TITLES = 8;
const MOST_PAGES = 4;
const MOST_SECTIONS = 3;

export interface Hit {
  title: string;
  place: string;
  address: string;
  excerpt: Piece[];
}

interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
}

interface PagefindPage {
  meta: Record<string, string>;
  sub_results: PagefindSection[];
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

let titles: Promise<Title[]> | undefined;
let pagefind: Promise<Pagefind> | undefined;

/** Starts fetching the small index. May be called before anybody searches. */
export function warmUp(): Promise<Title[]> {
  titles ??= fetch(`${BASE}search/titles.json`)
    .then((response) => {
      if (!response.ok) throw new Error(`titles.json: ${response.status}`);
      return response.json();
    })
    .then(readTitles)
    .catch((error: unknown) => {
      titles = undefined;
      throw error;
    });
  return titles;
}

/** Pagefind also rejects promises that nobody holds when a part of it cannot be fetched; our own await reports that. */
function hushPagefind(event: PromiseRejectionEvent): void {
  if (String(event.reason).includes('Pagefind')) event.preventDefault();
}

async function loadPagefind(): Promise<Pagefind> {
  const address = `${BASE}pagefind/pagefind.js`;
  addEventListener('unhandledrejection', hushPagefind);
  const engine: Pagefind = await import(/* @vite-ignore */ address);
  // Without its worker: the index is small, and a failure in the worker would reach nobody.
  await engine.options({ excerptLength: 22, noWorker: true });
  return engine;
}

/** Hits among titles, headings, questions and messages. */
export async function searchTitles(query: string): Promise<Hit[]> {
  const found = findTitles(await warmUp(), query, MOST_TITLES);
  return found.map(({ text, place, path }) => ({ title: text, place, address: BASE + path, excerpt: [] }));
}

/** Hits in the text of the chapters. */
export async function searchText(query: string): Promise<Hit[]> {
  pagefind ??= loadPagefind().catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
  const { results } = await (await pagefind).search(query);
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  return pages.flatMap((page) =>
    page.sub_results.slice(0, MOST_SECTIONS).map((section) => ({
      title: section.title,
      place: page.meta['title'] ?? '',
      address: section.url,
      excerpt: excerptPieces(section.excerpt),
    })),
  );
}
