import { isForeign } from './built-site.ts';
import { scanTags, type Tag } from './scan-tags.ts';

const LOADING_ATTRIBUTES = ['action', 'data', 'formaction', 'href', 'poster', 'src', 'xlink:href'];
const MEANT_FOR_MACHINES = new Set(['canonical', 'sitemap']);

/**
 * The addresses on other hosts that a browser would load for a page, or send something to. Links that a visitor may
 * follow are none of these.
 */
export function foreignAddresses(html: string): string[] {
  return scanTags(html).flatMap((tag) => [...attributeAddresses(tag), ...styleAddresses(tag)].filter(isForeign));
}

function attributeAddresses(tag: Tag): string[] {
  if (tag.name === 'a' || tag.name === 'area') return [];
  if (tag.name === 'link' && MEANT_FOR_MACHINES.has(tag.attributes.get('rel') ?? '')) return [];
  const single = LOADING_ATTRIBUTES.flatMap((name) => tag.attributes.get(name) ?? []);
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => tag.attributes.get(name)?.split(',') ?? []);
  return [...single, ...sets.map((one) => one.trim().split(/\s+/)[0] ?? '')];
}

function styleAddresses(tag: Tag): string[] {
  return tag.name === 'style' ? addressesInStyles(tag.text) : [];
}

/** What a stylesheet loads: `url(…)` and `@import "…"`. */
export function addressesInStyles(css: string): string[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi);
  return [...found].map((match) => (match[1] ?? match[2] ?? '').trim());
}
