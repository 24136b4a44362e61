import { ANY_SENTENCE, type MessageExamples } from '../message-examples-of.ts';

export const exclaimExamples: MessageExamples = {
  name: 'Exclamation marks',
  looksFor: 'Two exclamation marks or more.',
  reason: 'They sound nervous, or like an advertisement.',
  setting: ANY_SENTENCE,
  bad: [
    { text: 'Thank you! It was great!', better: 'Thank you. I have hung your sentence over my bench.' },
    { text: 'Yes!! Thursday is perfect.', better: 'Yes, Thursday is perfect.' },
    {
      text: 'I did my first hood! Three hairs left on the brush!',
      better: 'I did my first hood. Three hairs are left on the brush.',
    },
  ],
  good: [
    { text: 'Thank you for the call, and see you at the parade!', because: 'One can be warmth.' },
    { text: 'Is Thursday good? Or Friday?', because: 'Question marks are another matter.' },
    { text: 'I wrote it down on Sunday.', because: 'Nothing is shouted.' },
  ],
};
