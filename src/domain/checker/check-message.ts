import type { ToolNorms } from '../norms/tool-norms.ts';
import type { MessageRemark } from './message-rule.ts';
import { MESSAGE_RULES } from './message-rules.ts';
import { readMessage, type CheckedMessage } from './reading/read-message.ts';

/**
 * The remarks on a message as somebody wrote it: those on its subject, then those on its body, each in the order of
 * their place. None where nothing was written. Any text gets an answer, in time in proportion to its length. Lengths and
 * limits are those of the norms request-length, subject-length, linkedin-note, inmail and nudges. When in doubt it stays
 * silent.
 */
export function checkMessage(message: CheckedMessage, norms: ToolNorms): MessageRemark[] {
  const reading = readMessage(message, norms);
  if (!/[\p{L}\p{N}]/u.test(message.body)) return [];
  return MESSAGE_RULES.flatMap(({ id, why, rewrite, find }): MessageRemark[] => {
    const found = find(reading);
    if (!found) return [];
    const { part, span } = found;
    return [{ rule: id, part, span, why: found.why ?? why, rewrite: found.rewrite ?? rewrite }];
  }).toSorted(
    (one, other) => Number(one.part === 'body') - Number(other.part === 'body') || one.span.start - other.span.start,
  );
}
