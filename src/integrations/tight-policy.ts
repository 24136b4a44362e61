import { policyHash } from './head-script.ts';

function hashesOf(html: string, element: RegExp): string {
  const hashes = [...html.matchAll(element)].map((match) => `'${policyHash(match.groups?.['text'] ?? '')}'`);
  return [...new Set(hashes)].map((hash) => ` ${hash}`).join('');
}

/**
 * The page with a content policy that names its own inline scripts and styles, and no others.
 * Astro names those of the whole site in every page, which is longer and allows more.
 */
export function tightenPolicy(html: string): string {
  const scripts = hashesOf(html, /<script(?![^>]*\ssrc=)[^>]*>(?<text>[\s\S]*?)<\/script>/g);
  const styles = hashesOf(html, /<style[^>]*>(?<text>[\s\S]*?)<\/style>/g);
  return html.replace(/(?<=http-equiv="content-security-policy" content=")[^"]*/, (policy) =>
    policy
      .replaceAll(/ 'sha256-[^']*'/g, '')
      .replace(/script-src[^;]*/, (rule) => rule + scripts)
      .replace(/style-src[^;]*/, (rule) => rule + styles),
  );
}
