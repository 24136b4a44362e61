import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Interfaces that Pagefind brings along; ours is src/components/layout/search. */
const NOT_NEEDED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}

/**
 * Makes the search index of the finished pages. A page is indexed where it marks an article with data-pagefind-body.
 * We write the files ourselves: Pagefind's own writing can be cut off when its process is closed.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex();
        refuse(errors);
        if (!index) throw new Error('The search index could not be made: Pagefind did not start.');
        const added = await index.addDirectory({ path: fileURLToPath(dir), glob: '**/*.html' });
        refuse(added.errors);
        const written = await index.getFiles();
        refuse(written.errors);
        await close();

        const folder = new URL('pagefind/', dir);
        const files = written.files.filter((file) => !NOT_NEEDED.test(file.path));
        for (const { path, content } of files) {
          const file = new URL(path, folder);
          mkdirSync(new URL('.', file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${added.page_count} pages looked through, ${files.length} files written`);
      },
    },
  };
}
