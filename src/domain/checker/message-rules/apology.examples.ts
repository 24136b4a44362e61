import { ANY_SENTENCE, type MessageExamples } from '../message-examples-of.ts';

export const apologyExamples: MessageExamples = {
  name: 'An apology',
  looksFor: 'An apology for asking, or more than one.',
  reason: 'It tells them that there is something to forgive, and makes a no harder to give.',
  setting: ANY_SENTENCE,
  bad: [
    { text: 'Sorry to bother you.', better: 'If this is not a good time, no answer is needed.' },
    { text: 'Please forgive me for calling out of the blue.', better: 'Your niece Carla said that I may call you.' },
    {
      text: 'I am sorry that I am late. I apologize. Please forgive me.',
      better: 'I will be ten minutes late; the bus is stuck.',
    },
    { text: 'A thousand pardons for writing yet again.', better: 'This is my last note about the moss.' },
  ],
  good: [
    { text: 'Sorry for the late reply.', because: 'It is one, and for the delay.' },
    { text: 'I am sorry to hear about your father.', because: 'Sympathy is no apology.' },
    { text: 'I am sorry to say that we sail on Wednesday.', because: 'It is one, and not for asking.' },
    { text: 'No hard feelings if you cannot.' },
  ],
};
