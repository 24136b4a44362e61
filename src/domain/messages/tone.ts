/** How a message sounds. Tones differ in greeting, verbs and closing; a text without tones is the same in all three. */
export const TONE_IDS = ['warm', 'plain', 'formal'] as const;

export type Tone = (typeof TONE_IDS)[number];
