import { instantNumber } from '../schedule/wall-time.ts';
import { readText, type Reader } from './reader.ts';

/** An instant (UTC, ISO 8601, ending in Z), or null; anything else is damage, and null. */
export function readInstantOrNull(reader: Reader, value: unknown, path: string): string | null {
  if (value === null) return null;
  const text = readText(reader, value, path);
  if (instantNumber(text) !== null) return text;
  reader.damages.push(`${path} is not an instant.`);
  return null;
}
