/**
 * A subject as it can stand in a header: on one line, without control characters, so that nothing in it can end the
 * header and begin another. Halves of letters, which cannot be encoded, become the replacement character.
 */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
