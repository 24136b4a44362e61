import { instantNumber } from '../schedule/instant.ts';
import { noteDamage, text, type Read } from './reader.ts';

/** An instant (UTC, ISO 8601, ending in Z); null for anything else, null too. */
export const instant: Read<string | null> = (reader, value, path) => {
  const read = text(reader, value, path);
  if (instantNumber(read) !== null) return read;
  noteDamage(reader, path, 'not a point in time');
  return null;
};
