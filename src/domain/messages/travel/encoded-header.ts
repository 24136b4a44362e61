import { base64 } from './base64.ts';
import { oneLine } from './one-line.ts';

/**
 * Bytes of UTF-8 in one encoded word: its line may have 76 characters (RFC 2047), of which "Subject: " takes nine and
 * the marks of the word twelve.
 */
const WORD_BYTES = 39;

/** Characters of a text that needs no encoding and no folding. */
const PLAIN_MOST = 60;

/**
 * The value of a header (RFC 2047): as it is where it is short and plain, otherwise in encoded words, one a line. No
 * letter is split between two words.
 */
export function encodedHeader(text: string): string {
  const line = oneLine(text);
  const isPlain = /^[\u0020-\u007e]*$/u.test(line) && line.length <= PLAIN_MOST && line.trim() === line;
  return isPlain && !line.includes('=?') ? line : wordsOf(line).join('\r\n ');
}

function wordsOf(line: string): string[] {
  const encoder = new TextEncoder();
  const words: number[][] = [[]];
  for (const letter of line) {
    const bytes = encoder.encode(letter);
    const last = words.at(-1) ?? [];
    if (last.length + bytes.length > WORD_BYTES) words.push([...bytes]);
    else last.push(...bytes);
  }
  return words.map((bytes) => `=?utf-8?B?${base64(Uint8Array.from(bytes))}?=`);
}
