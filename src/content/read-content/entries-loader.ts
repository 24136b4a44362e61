import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { readEntries } from './read-entries.ts';

/** Loads a folder of YAML files, such as "src/content/questions", into a collection, and again when one changes. */
export function entriesLoader(folder: string): Loader {
  return {
    name: 'entries-loader',
    load: async ({ config, store, parseData, watcher, logger }) => {
      const url = new URL(`${folder}/`, config.root);

      const load = async (): Promise<void> => {
        const entries = readEntries(url, folder);
        store.clear();
        for (const { id, file, data } of entries) {
          const filePath = fileURLToPath(new URL(file, config.root));
          store.set({ id, data: await parseData({ id, data, filePath }), filePath: file });
        }
      };

      const reload = async (changed: string): Promise<void> => {
        if (!changed.startsWith(fileURLToPath(url)) || !changed.endsWith('.yaml')) return;
        try {
          await load();
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      };

      await load();
      watcher?.add(fileURLToPath(url));
      for (const event of ['add', 'change', 'unlink']) watcher?.on(event, reload);
    },
  };
}
