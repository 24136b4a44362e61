import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** All chapters in the order of the guide. */
export async function chaptersInOrder(): Promise<CollectionEntry<'guide'>[]> {
  const chapters = await getCollection('guide');
  return chapters.toSorted((one, other) => one.data.order - other.data.order);
}
