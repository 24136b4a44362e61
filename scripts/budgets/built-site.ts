import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A built site in memory or on disk. Paths are relative to it, with forward slashes. */
export interface BuiltSite {
  /** Every file of the site. */
  paths: readonly string[];
  /** The bytes of a file; throws where there is none. */
  read: (path: string) => Buffer;
  /** Where the site lives, with slashes at both ends. */
  base: string;
}

/** The site that a build wrote to a folder. */
export function openBuiltSite(folder: string, base: string): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  return { paths: paths.toSorted(), read: (path) => readFileSync(join(folder, path)), base };
}

/**
 * The path of the file that an address on a page means; undefined for an address on another host, or one that is no
 * file at all (`data:`, `#part`).
 *
 * @param from the path of the page or module on which the address stands
 */
export function resolveAddress(site: BuiltSite, from: string, address: string): string | undefined {
  if (isForeign(address) || /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(address)) return undefined;
  const path = address.split(/[?#]/)[0] ?? '';
  if (!path.startsWith('/')) return posix.join(posix.dirname(from), path);
  return path.startsWith(site.base) ? path.slice(site.base.length) : path.slice(1);
}

/** Whether an address names a host of its own. */
export function isForeign(address: string): boolean {
  return /^\s*(?:https?:|wss?:)?\/\//i.test(address);
}

/** Bytes after brotli at its best, as a good host sends it. */
export function brotliSize(content: Buffer | string): number {
  const bytes = Buffer.from(content);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}
