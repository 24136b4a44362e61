import { mailLines } from './mail-lines.ts';
import { oneLine } from './one-line.ts';
import type { Outgoing } from './outgoing.ts';

/** Longest address that Gmail takes for sure (it refuses some from about 4,000 characters; counted when encoded). */
export const GMAIL_MOST = 4_000;

/** An address that opens a new message in Gmail; null where Gmail would refuse it. The recipient is left open. */
export function gmailAddress({ subject, body }: Outgoing): string | null {
  const words = `su=${encodeURIComponent(oneLine(subject ?? ''))}&body=${encodeURIComponent(mailLines(body))}`;
  const address = `https://mail.google.com/mail/?view=cm&fs=1&${words}`;
  return address.length <= GMAIL_MOST ? address : null;
}
