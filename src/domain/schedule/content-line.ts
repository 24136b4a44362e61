/** The most octets of one line of a calendar file, its line break not counted (RFC 5545, 3.1). */
const LINE_OCTETS_MOST = 75;

/** A line of a calendar file, folded: no piece is too long, and none ends within a letter. */
export function contentLine(name: string, value: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of `${name}:${value}`) {
    const size = octetsOf(letter);
    if (octets + size > LINE_OCTETS_MOST) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return `${[...pieces, piece].join('\r\n')}\r\n`;
}

/**
 * Any text as the value of a property (RFC 5545, 3.3.11): line breaks and the four special characters are written so that
 * nothing typed can begin a property. What a calendar file may not hold is left out; half a letter becomes "�".
 */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** Control characters other than tab and line break. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** How many octets of UTF-8 a letter takes. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
