import { limitsOf } from '../../messages/channel.ts';
import { countCharacters } from '../../text/count-words.ts';
import type { MessageRule } from '../message-rule.ts';
import { wholePart } from '../reading/find-in-message.ts';

/** More characters than the channel takes: the norms linkedin-note and inmail. */
export const overLimit: MessageRule = {
  id: 'over-limit',
  why: 'The channel takes fewer characters than this, and cuts off the rest.',
  rewrite: 'Keep who you are, one reason and the request: “May I call you for 15 minutes about your plant?”',
  find: (reading) => {
    const { message, norms } = reading;
    const most = limitsOf(message.channel, norms).bodyCharacters;
    // A character is one unit or more, so that a short text need not be counted.
    const isOver = most !== null && message.body.length > most && countCharacters(message.body.trim()) > most;
    return isOver ? wholePart('body', reading) : undefined;
  },
};
