import type { Known } from './known.ts';
import type { Condition } from './sentence.ts';
import type { Tone } from './tone.ts';

/** Whether a sentence or a paragraph belongs into a message of this purpose, connection and tone, whatever else is known. */
export function fitsAsker(
  { purposes, connections, tones }: Condition,
  { purpose, connection }: Pick<Known, 'purpose' | 'connection'>,
  tone: Tone,
): boolean {
  return (
    (purposes?.some((one) => one === purpose) ?? true) &&
    (connections?.some((one) => one === connection) ?? true) &&
    (tones?.includes(tone) ?? true)
  );
}
