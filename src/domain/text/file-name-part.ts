/** Letters of a name that are kept: with those around it, it stays below what file systems take, in any script. */
const NAME_MOST = 60;

/** Letters and digits of a text, joined by hyphens, as part of a file name that every system takes; empty for none. */
export function fileNamePart(text: string): string {
  const words =
    text
      .slice(0, 400)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, NAME_MOST).join('').replace(/-+$/u, '');
}
