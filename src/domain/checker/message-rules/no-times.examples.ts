import { CLOSING, type MessageExamples } from '../message-examples-of.ts';

export const noTimesExamples: MessageExamples = {
  name: 'When',
  looksFor: 'A first ask that offers no time and does not ask for theirs.',
  reason: 'The first answer could only be a question, and many stop there.',
  setting: CLOSING,
  bad: [
    {
      text: 'Could we talk for 15 minutes? A no is fine.',
      better: 'Could we talk for 15 minutes on Tuesday or Thursday, or when you like? A no is fine.',
    },
    {
      text: 'On Monday I read your note about it. May I call you for 15 minutes? A no is fine.',
      better: 'May I call you for 15 minutes, on any evening this week? A no is fine.',
    },
    {
      text: 'Could we talk sometime for 15 minutes? If not, I understand.',
      better: 'What day would be good for you to talk for 15 minutes? If not, I understand.',
    },
  ],
  good: [
    {
      text: 'May I call you for 15 minutes, whenever it suits you? A no is fine.',
      because: 'It asks for their time.',
    },
    {
      text: 'May I call you for 15 minutes? I am off on Mondays. A no is fine.',
      because: 'It says when the writer can.',
    },
    {
      text: 'I would welcome a call of 15 minutes at your convenience. A no is fine.',
      because: 'It leaves the time to them.',
    },
  ],
};
