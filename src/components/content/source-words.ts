import type { CollectionEntry } from 'astro:content';

/** Straight apostrophes, as they are typed in YAML, set as curly ones. */
export function curly(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\p{N}])'(?=\p{L}|\s|$)/gu, '’');
}

/** How a source is called in a line: by who wrote or published it, else by its title. */
export function sourceName({ by, title }: CollectionEntry<'sources'>['data']): string {
  return curly(by.startsWith('Author not named') ? `“${title}”` : by);
}
