import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { headScript, inlineInHead, policyHash } from './src/integrations/head-script.ts';
import { liftStyles } from './src/integrations/lift-styles.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { rewritePages } from './src/integrations/rewrite-pages.ts';
import { searchDialog } from './src/integrations/search-dialog.ts';
import { speculationRules } from './src/integrations/speculation-rules.ts';
import { tightenPolicy } from './src/integrations/tight-policy.ts';

const base = process.env.BASE_PATH ?? '/';
/**
 * What eight islands or more load at once travels as one file: compressed together it is smaller by an eighth than in
 * two dozen pieces. What is loaded on demand stays apart.
 */
const sharedScript = { name: 'shared', tags: ['$initial'], minShareCount: 8 };

const preferences = headScript(new URL('./src/stores/preferences-before-paint.js', import.meta.url));

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://twentygoodminutes.example',
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  integrations: [
    contentCheck(),
    inlineInHead(preferences),
    mdx(),
    preact({ compat: false }),
    sitemap({ filter: (page) => !page.endsWith('/404/') }),
    searchDialog(new URL('./src/components/layout/search/dialog.ts', import.meta.url)),
    rewritePages('lift-styles', liftStyles),
    rewritePages('tight-policy', tightenPolicy),
    pagefind(),
  ],
  // Astro marks its own modules with a directive that the bundler does not know; it says so for every chapter.
  vite: {
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [sharedScript] } } } } },
    },
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [policyHash(preferences), policyHash(speculationRules(base))],
      },
    },
  },
});
