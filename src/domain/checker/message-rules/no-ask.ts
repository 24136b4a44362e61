import type { MessageRule } from '../message-rule.ts';
import { findMissing } from '../reading/find-in-message.ts';
import { lengthOfTalk } from '../reading/minutes.ts';
import { isFragment, isRequest } from '../reading/requests.ts';

/** Nothing is asked for. */
export const noAsk: MessageRule = {
  id: 'no-ask',
  why: 'They can see that you are interested, and cannot tell what you would like them to do.',
  rewrite: 'Ask for one thing that can be granted: “Would you talk with me for twenty minutes about those months?”',
  find: (reading) =>
    findMissing('ask', 'end', reading, ({ sentences }) =>
      sentences.some(
        (sentence) => isRequest(sentence) || (isFragment(sentence) && lengthOfTalk(sentence) !== undefined),
      ),
    ),
};
