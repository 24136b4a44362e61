import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Builds the search dialog to search/dialog.js, an address that pages can name without loading the file. */
export function searchDialog(entry: URL): AstroIntegration {
  return {
    name: 'search-dialog',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-dialog',
                apply: 'build',
                applyToEnvironment: (environment) => environment.name === 'client',
                buildStart() {
                  this.emitFile({
                    type: 'chunk',
                    id: fileURLToPath(entry),
                    fileName: 'search/dialog.js',
                    preserveSignature: 'strict',
                  });
                },
              },
            ],
          },
        });
      },
    },
  };
}
