import { brotliSize, resolveAddress, type BuiltSite } from './built-site.ts';
import { scanTags } from './scan-tags.ts';

/** Bytes of a page with everything that it needs to be painted: its HTML, styles inside of it, and linked styles. */
export function pageSize(site: BuiltSite, page: string): number {
  const html = site.read(page);
  const styles = linkedStyles(html.toString('utf8')).flatMap((address) => resolveAddress(site, page, address) ?? []);
  return styles.reduce((sum, style) => sum + brotliSize(site.read(style)), brotliSize(html));
}

function linkedStyles(html: string): string[] {
  return scanTags(html)
    .filter((tag) => tag.name === 'link' && (tag.attributes.get('rel') ?? '').split(/\s+/).includes('stylesheet'))
    .flatMap((tag) => tag.attributes.get('href') ?? []);
}
