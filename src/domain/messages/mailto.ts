/** Longest address that mail programs on Windows take without cutting it (they cut near 1,900; counted when encoded). */
export const MAILTO_MOST = 1_800;

/**
 * A mailto address with every part encoded, so that nothing typed can add a header; null where it would be so long
 * that mail programs cut it. The recipient is left open: the visitor picks the address in their mail program.
 */
export function mailtoAddress(subject: string, body: string): string | null {
  const address = `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
  return address.length <= MAILTO_MOST ? address : null;
}

/** Lone surrogates cannot be encoded and would throw; they become the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll(/\r?\n/gu, '\r\n'));
}
