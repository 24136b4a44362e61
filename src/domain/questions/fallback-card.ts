/** The moments of a talk in which a fallback card helps. */
export const FALLBACK_MOMENTS = [
  { id: 'silence', label: 'Nothing comes' },
  { id: 'one-word-answer', label: 'A one-word answer' },
  { id: 'drying-up', label: 'The talk dries up' },
  { id: 'too-much', label: 'Too much at once' },
  { id: 'wandering', label: 'The talk wanders off' },
] as const;

/** Something to say when the talk falters. */
export interface FallbackCard {
  id: string;
  when: (typeof FALLBACK_MOMENTS)[number]['id'];
  /** The words to say, as they are. */
  say: string;
  /** Why it helps, in one sentence shown to the asker. */
  why: string;
}
