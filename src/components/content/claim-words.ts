import type { CollectionEntry } from 'astro:content';

type Confidence = CollectionEntry<'claims'>['data']['confidence'];

/** How sure we are, as a chapter says it in a few words. */
export function evidenceInWords({
  confidence,
  integrity,
}: {
  confidence: Confidence;
  integrity?: string | undefined;
}): string {
  return `evidence: ${confidence}${integrity === undefined ? '' : ', data in doubt'}`;
}
