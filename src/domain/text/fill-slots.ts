import { withArticle } from './article.ts';
import { possessive } from './possessive.ts';
import { tidyPhrase } from './tidy.ts';

const SLOT = /\{(an? )?([a-zA-Z]+)(['’]s)?\}/g;

/** What is known, by slot name. An empty value counts as not known. */
export type SlotValues = Readonly<Record<string, string | undefined>>;

/**
 * A text with its slots filled: {role}, {a role} ("an MRI technologist"), {organization's} ("James’s").
 * What was typed goes in as one tidy phrase and is never read as a slot again.
 * Returns null where a slot is not known, so that a hole cannot reach a reader.
 */
export function fillSlots(text: string, values: SlotValues): string | null {
  const known = new Map(slotNames(text).map((name) => [name, tidyPhrase(values[name] ?? '')]));
  if ([...known.values()].includes('')) return null;
  return text.replace(SLOT, (_slot, article: string | undefined, name: string, owner: string | undefined) => {
    const value = known.get(name) ?? '';
    const owned = owner ? possessive(value) : value;
    return article ? withArticle(owned) : owned;
  });
}

/** The names of the slots in a text, each once, in the order of their first use. */
export function slotNames(text: string): string[] {
  return [...new Set([...text.matchAll(SLOT)].map((match) => match[2] ?? ''))];
}
