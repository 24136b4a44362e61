/**
 * A number from 0 up to, but not including, 1 that depends on the text alone (FNV-1a).
 * It stands in for chance where the same input must give the same result.
 */
export function hashToUnit(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) / 0x1_0000_0000;
}
