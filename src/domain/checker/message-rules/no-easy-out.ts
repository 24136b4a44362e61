import type { MessageRule } from '../message-rule.ts';
import { findMissing } from '../reading/find-in-message.ts';
import { isWayOut } from '../reading/way-out.ts';

/** There is no way to say no without awkwardness. */
export const noEasyOut: MessageRule = {
  id: 'no-easy-out',
  why: 'Whoever finds it hard to say no will say nothing at all.',
  rewrite: 'Let them off in one line: “If this is not a good time, no answer is needed.”',
  find: (reading) => findMissing('easy-out', 'end', reading, ({ sentences }) => sentences.some(isWayOut)),
};
