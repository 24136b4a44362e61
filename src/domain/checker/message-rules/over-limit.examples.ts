import { NOTE, type MessageExamples } from '../message-examples-of.ts';

export const overLimitExamples: MessageExamples = {
  name: 'More than the channel takes',
  looksFor: 'A text with more characters than a LinkedIn note or an InMail takes.',
  reason: 'The channel cuts off the rest, and the request stands in the rest.',
  setting: NOTE,
  bad: [
    {
      text: 'Dear Ms. Sather, I am a fish cutter in Petersburg with eleven seasons behind me and I saw your page about smoking black cod in small batches. Would you tell me how you began selling it yourself? Fifteen minutes by phone is all I ask. Elmer Ness',
      better:
        'Ms. Sather, I cut fish in Petersburg and saw your page on smoked black cod. Would you tell me in 15 minutes how you began selling it? Elmer Ness',
    },
  ],
  good: [
    {
      text: 'Ms. Tran, we spoke by the coffee urn at the Fresno water day; I run a car wash. Could I call you for 15 minutes about your plant? Raj Dhillon',
      because: 'It fits, with who, why and the request.',
    },
  ],
};
