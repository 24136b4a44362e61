import { FIRST_ASK, type MessageExamples } from '../message-examples-of.ts';

export const noLengthExamples: MessageExamples = {
  name: 'How long',
  looksFor: 'A first ask that names no minutes.',
  reason: 'Without a number they must guess what you would cost them, and they guess high.',
  setting: FIRST_ASK,
  bad: [
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. Could we have a short call, any evening or when you like? A no is fine.',
      better:
        'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. Could we have a call of 15 minutes, any evening or when you like? A no is fine.',
    },
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. It took me ten minutes to read. Could we talk, any evening or when you like? A no is fine.',
      better:
        'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. Could we talk for ten minutes, any evening or when you like? A no is fine.',
    },
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. Can I grab you for a bit, any evening or when you like? A no is fine.',
      better:
        'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. Can I grab you for 20 min, any evening or when you like? A no is fine.',
    },
  ],
  good: [
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. Could we talk for a quarter of an hour, any evening or when you like? A no is fine.',
      because: 'A quarter of an hour is a length.',
    },
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. Could we have a quick 15-min call, any evening or when you like? A no is fine.',
      because: 'Minutes can be written in many ways.',
    },
    {
      text: 'I build cedar canoes in Brainerd. You told a boy that birch bark picks you. May I come by for half an hour, any evening or when you like? A no is fine.',
      because: 'Half an hour is a length.',
    },
  ],
};
