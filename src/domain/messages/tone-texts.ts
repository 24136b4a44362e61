import type { Tone } from './tone.ts';

/** What a writer chooses from. */
export const TONES: readonly { id: Tone; label: string; hint: string }[] = [
  { id: 'warm', label: 'Warm', hint: 'As to a friend of a friend' },
  { id: 'plain', label: 'Plain', hint: 'Friendly and to the point' },
  { id: 'formal', label: 'Formal', hint: 'Where titles and ranks are used' },
];
