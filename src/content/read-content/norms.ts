import { getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** The norm of this id. Throws a sentence where there is none. */
export async function norm(id: string): Promise<CollectionEntry<'norms'>['data']> {
  const entry = await getEntry('norms', id);
  if (!entry) throw new Error(`There is no norm "${id}" in src/content/norms. Add it, or correct the id.`);
  return entry.data;
}

/** One number of a norm: `normValue('talk-length', 'usual')` is 20. Throws a sentence where it is missing. */
export async function normValue(id: string, name: string): Promise<number> {
  const { values } = await norm(id);
  const value = values[name];
  if (value === undefined) {
    const known = Object.keys(values).join(', ') || 'no values at all';
    throw new Error(`The norm "${id}" has no value "${name}"; it has ${known}. Correct the name.`);
  }
  return value;
}

/** All numbers of a norm, for a tool that computes with several. */
export async function normValues(id: string): Promise<Readonly<Record<string, number>>> {
  return (await norm(id)).values;
}
