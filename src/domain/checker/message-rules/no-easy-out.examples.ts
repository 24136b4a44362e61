import { CLOSING, type MessageExamples } from '../message-examples-of.ts';

export const noEasyOutExamples: MessageExamples = {
  name: 'A way to say no',
  looksFor: 'A first ask without a way to say no.',
  reason: 'Whoever finds it hard to say no will say nothing at all.',
  setting: CLOSING,
  bad: [
    {
      text: 'Could we talk for 15 minutes, any evening? I look forward to your reply.',
      better: 'Could we talk for 15 minutes, any evening? If not, no answer is needed.',
    },
    {
      text: 'Could we talk for 15 minutes, any evening? I know that you are busy.',
      better: 'Could we talk for 15 minutes, any evening? If you are too busy, I understand.',
    },
    {
      text: 'I need 15 minutes with you, any evening. Which day works?',
      better: 'I would like 15 minutes with you, any evening. Feel free to say no.',
    },
  ],
  good: [
    {
      text: 'Could we talk for 15 minutes, any evening? Wave me off if you like.',
      because: 'It can be said in many words.',
    },
    {
      text: 'Could we talk for 15 minutes, any evening? No is a full sentence.',
      because: 'It makes a no easy to give.',
    },
    {
      text: 'Could we talk for 15 minutes, any evening? If you keep such things for your own people, I respect that.',
      because: 'It says what happens if they would rather not.',
    },
  ],
};
