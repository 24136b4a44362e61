import { base64 } from './base64.ts';
import { encodedHeader } from './encoded-header.ts';
import { mailLines } from './mail-lines.ts';
import type { Outgoing } from './outgoing.ts';

/** Bytes of a line of base64: 76 characters, the most that mail allows. */
const LINE_BYTES = 57;

/**
 * A message as a file that mail programs open as a draft (RFC 5322; X-Unsent says that it was never sent). It names
 * neither sender nor recipient: the program knows the one, and the visitor picks the other.
 */
export function emailFile({ subject, body }: Outgoing): string {
  const headers = [
    'X-Unsent: 1',
    `Subject: ${encodedHeader(subject ?? '')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const bytes = new TextEncoder().encode(mailLines(body));
  const lines = Array.from({ length: Math.ceil(bytes.length / LINE_BYTES) }, (_none, index) =>
    base64(bytes.subarray(index * LINE_BYTES, (index + 1) * LINE_BYTES)),
  );
  return `${[...headers, '', ...lines].join('\r\n')}\r\n`;
}
