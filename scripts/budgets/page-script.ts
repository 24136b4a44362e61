import { brotliSize, resolveAddress, type BuiltSite } from './built-site.ts';
import { scanTags, type Tag } from './scan-tags.ts';
import { staticImports } from './static-imports.ts';

const ISLAND_ADDRESSES = ['component-url', 'renderer-url', 'before-hydration-url'];
const SCRIPT_TYPES = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** The JavaScript that a page runs on its own, without the visitor asking for more. */
export interface PageScript {
  /** The scripts inside of the page, joined. */
  inline: string;
  /** The files it loads, each once, with everything they import at once. */
  files: readonly string[];
}

/** Collects inline scripts, script files, preloaded modules and islands, and follows their static imports. */
export function pageScript(site: BuiltSite, page: string): PageScript {
  const tags = scanTags(site.read(page).toString('utf8'));
  const entries = [
    ...tags.flatMap(entryAddresses),
    ...tags.filter((tag) => tag.attributes.get('type') === 'module').flatMap((tag) => staticImports(tag.text)),
  ];
  const files = new Set<string>();
  for (const address of entries) follow(site, page, address, files);
  return { inline: inlineOf(tags), files: [...files].toSorted() };
}

/** The scripts that stand inside of a page, joined. */
export function inlineScript(html: string): string {
  return inlineOf(scanTags(html));
}

function inlineOf(tags: readonly Tag[]): string {
  return tags
    .filter((tag) => isScript(tag) && !tag.attributes.has('src'))
    .map((tag) => tag.text)
    .join('\n');
}

/** Bytes of a page's JavaScript: each file compressed on its own, as it travels, and the inline scripts as one. */
export function pageScriptSize(site: BuiltSite, page: string): number {
  const { inline, files } = pageScript(site, page);
  const inlineSize = inline === '' ? 0 : brotliSize(inline);
  return files.reduce((sum, file) => sum + brotliSize(site.read(file)), inlineSize);
}

function entryAddresses(tag: Tag): string[] {
  const get = (name: string): string[] => {
    const value = tag.attributes.get(name);
    return value === undefined || value === '' ? [] : [value];
  };
  if (isScript(tag)) return get('src');
  if (tag.name === 'astro-island') return ISLAND_ADDRESSES.flatMap(get);
  if (tag.name !== 'link') return [];
  const isPreload = tag.attributes.get('rel') === 'preload' && tag.attributes.get('as') === 'script';
  return isPreload || tag.attributes.get('rel') === 'modulepreload' ? get('href') : [];
}

function isScript(tag: Tag): boolean {
  return tag.name === 'script' && SCRIPT_TYPES.has(tag.attributes.get('type') ?? '');
}

function follow(site: BuiltSite, from: string, address: string, found: Set<string>): void {
  const file = resolveAddress(site, from, address);
  if (file === undefined || found.has(file)) return;
  if (!site.paths.includes(file)) throw new Error(`${from} loads ${address}, and the build has no such file.`);
  found.add(file);
  for (const target of staticImports(site.read(file).toString('utf8'))) follow(site, file, target, found);
}
