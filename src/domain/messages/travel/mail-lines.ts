/** A text with line breaks as mail has them. Halves of letters become the replacement character. */
export function mailLines(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?|\n/gu, '\r\n');
}
