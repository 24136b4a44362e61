import { FIRST_ASK, type MessageExamples } from '../message-examples-of.ts';

export const noAskExamples: MessageExamples = {
  name: 'A clear request',
  looksFor: 'A first ask that asks for nothing.',
  reason: 'They can see that you are interested, and cannot tell what you would like them to do.',
  setting: FIRST_ASK,
  bad: [
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. I hope to go the same way one day. No answer is needed.',
      better:
        'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. Could we talk for twenty minutes, any evening or when you like? No answer is needed.',
    },
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. I would be grateful for any guidance. If you have none, that is fine.',
      better:
        'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. I would be grateful for twenty minutes, any evening or when you like. If not, that is fine.',
    },
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. I wanted you to know that it moved me. No need to write back.',
      better:
        'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. May I ask you how you read a tree, for twenty minutes, on a day you choose? No need to write back if not.',
    },
  ],
  good: [
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. Half an hour by phone, any dry Sunday or when you like? If not, I understand.',
      because: 'A line without a verb can be a request.',
    },
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. I would be glad of twenty minutes, on any evening or when you like. If not, I understand.',
      because: 'A wish that they can grant is a request.',
    },
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. My request is a small one: ten minutes by phone, any evening or when you like. A no is fine.',
      because: 'It says what is wanted.',
    },
  ],
};
