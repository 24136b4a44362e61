import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** What a content policy calls a script: the hash of its text. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The script of the file without the comment on top, as it goes into every page. */
export function headScript(file: URL): string {
  return readFileSync(file, 'utf8')
    .replace(/^(?:\/\/.*\n)+/, '')
    .trim();
}

/** Puts a script into the head of every page, where it runs before anything is painted. */
export function inlineInHead(script: string): AstroIntegration {
  return {
    name: 'head-script',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('head-inline', script),
    },
  };
}
