import type { Outgoing } from './outgoing.ts';

/** Subject and body as one text, as they are shown. */
export function plainText({ subject, body }: Outgoing): string {
  return subject === null ? body : `Subject: ${subject}\n\n${body}`;
}
