import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Changes every page once it is finished. */
export function rewritePages(name: string, change: (html: string) => string): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
          if (!path.endsWith('.html')) continue;
          const file = new URL(path.replaceAll('\\', '/'), dir);
          writeFileSync(file, change(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
