import { mailLines } from './mail-lines.ts';
import { oneLine } from './one-line.ts';
import type { Outgoing } from './outgoing.ts';

/** Longest address that mail programs on Windows take without cutting it (they cut near 1,900; counted when encoded). */
export const MAILTO_MOST = 1_800;

/**
 * A mailto address (RFC 6068) with every part encoded, so that nothing typed can add a header; null where it would be
 * so long that mail programs cut it. The recipient is left open: the visitor picks the address in their mail program.
 */
export function mailtoAddress({ subject, body }: Outgoing): string | null {
  const address = `mailto:?subject=${encodeURIComponent(oneLine(subject ?? ''))}&body=${encodeURIComponent(mailLines(body))}`;
  return address.length <= MAILTO_MOST ? address : null;
}
