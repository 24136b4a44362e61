/** The ten families of questions, in the order of the talk (norm agenda). */
export const FAMILY_IDS = [
  'opening',
  'path',
  'work',
  'hard-parts',
  'entry-and-skills',
  'trends',
  'culture',
  'advice',
  'people',
  'closing',
] as const;

export type Family = (typeof FAMILY_IDS)[number];

/** Place of a family in the talk, 0 for the opening to 9 for the closing. */
export function familyOrder(family: Family): number {
  return FAMILY_IDS.indexOf(family);
}
