import { CLOSING, type MessageExamples } from '../message-examples-of.ts';

export const noLengthExamples: MessageExamples = {
  name: 'How long',
  looksFor: 'A first ask that names no minutes.',
  reason: 'Without a number they must guess what you would cost them, and they guess high.',
  setting: CLOSING,
  bad: [
    {
      text: 'Could we have a short call, any evening or when you like? A no is fine.',
      better: 'Could we have a call of 15 minutes, any evening or when you like? A no is fine.',
    },
    {
      text: 'It took me ten minutes to read. Could we talk, any evening or when you like? A no is fine.',
      better: 'Could we talk for ten minutes, any evening or when you like? A no is fine.',
    },
    {
      text: 'Can I grab you for a bit, any evening or when you like? A no is fine.',
      better: 'Can I grab you for 20 min, any evening or when you like? A no is fine.',
    },
  ],
  good: [
    {
      text: 'Could we talk for a quarter of an hour, any evening or when you like? A no is fine.',
      because: 'A quarter of an hour is a length.',
    },
    {
      text: 'Could we have a quick 15-min call, any evening or when you like? A no is fine.',
      because: 'Minutes can be written in many ways.',
    },
    {
      text: 'May I come by for half an hour, any evening or when you like? A no is fine.',
      because: 'Half an hour is a length.',
    },
  ],
};
