import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}

/** Makes the search index of the finished pages. A page is indexed where it marks an article with data-pagefind-body. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        refuse(errors);
        if (!index) throw new Error('The search index could not be made: Pagefind did not start.');
        const added = await index.addDirectory({ path: output, glob: '**/*.html' });
        refuse(added.errors);
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        refuse(written.errors);
        await close();
        logger.info(`${added.page_count} pages looked through`);
      },
    },
  };
}
