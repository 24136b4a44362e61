import { countWords } from '../../text/count-words.ts';
import type { MessageRule } from '../message-rule.ts';
import { wholePart } from '../reading/find-in-message.ts';

/** A first email of more words than the norm request-length allows. */
export const tooLong: MessageRule = {
  id: 'too-long',
  why: 'A first email of this length is put off until later, and later seldom comes.',
  rewrite: 'Keep one fact about you, one about them, and the request: “May I ask you about that for twenty minutes?”',
  find: (reading) => {
    const { message, norms, needs } = reading;
    const isFirst = message.channel === 'email' && needs.has('ask');
    return isFirst && countWords(message.body) > norms.requestWords.red ? wholePart('body', reading) : undefined;
  },
};
