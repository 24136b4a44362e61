import type { MessageRule } from '../message-rule.ts';
import { findMissing } from '../reading/find-in-message.ts';
import { lengthOfTalk } from '../reading/minutes.ts';

/** How long it would take is not said. */
export const noLength: MessageRule = {
  id: 'no-length',
  why: 'Without a number of minutes they must guess what you would cost them, and they guess high.',
  rewrite: 'Name the minutes: “Could I ask you about it for twenty minutes by phone?”',
  find: (reading) =>
    findMissing('length', 'end', reading, ({ sentences }) => sentences.some((sentence) => lengthOfTalk(sentence))),
};
