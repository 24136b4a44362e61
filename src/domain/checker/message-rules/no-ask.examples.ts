import { CLOSING, type MessageExamples } from '../message-examples-of.ts';

export const noAskExamples: MessageExamples = {
  name: 'A clear request',
  looksFor: 'A first ask that asks for nothing.',
  reason: 'They can see that you are interested, and cannot tell what you would like them to do.',
  setting: CLOSING,
  bad: [
    {
      text: 'I hope to go the same way one day. No answer is needed.',
      better: 'Could we talk for twenty minutes, any evening or when you like? No answer is needed.',
    },
    {
      text: 'I would be grateful for any guidance. If you have none, that is fine.',
      better: 'I would be grateful for twenty minutes, any evening or when you like. If not, that is fine.',
    },
    {
      text: 'I wanted you to know that it moved me. No need to write back.',
      better:
        'May I ask you how you read a tree, for twenty minutes, on a day you choose? No need to write back if not.',
    },
  ],
  good: [
    {
      text: 'Half an hour by phone, any dry Sunday or when you like? If not, I understand.',
      because: 'A line without a verb can be a request.',
    },
    {
      text: 'I would be glad of twenty minutes, on any evening or when you like. If not, I understand.',
      because: 'A wish that they can grant is a request.',
    },
    {
      text: 'My request is a small one: ten minutes by phone, any evening or when you like. A no is fine.',
      because: 'It says what is wanted.',
    },
  ],
};
