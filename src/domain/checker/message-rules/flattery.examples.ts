import { ANY_SENTENCE, type MessageExamples } from '../message-examples-of.ts';

export const flatteryExamples: MessageExamples = {
  name: 'Praise without a fact',
  looksFor: 'Praise that names nothing they did.',
  reason: 'It could be for anybody, and makes them wonder what it is to buy.',
  setting: ANY_SENTENCE,
  bad: [
    { text: 'You are such an inspiration.', better: 'You opened your second shelter in a closed car dealership.' },
    { text: 'Your career is incredible.', better: 'You left the orchestra for organ building.' },
    {
      text: 'I am in awe of everything you have achieved.',
      better: 'You cleaned every quilt with a brush and a spoon.',
    },
    {
      text: 'It would be an honor to learn from someone of your caliber.',
      better: 'I would like to hear how you hear a bad bolt.',
    },
  ],
  good: [
    {
      text: 'Your chapter on laying hedges was the clearest thing I have read about why it is slow.',
      because: 'It praises one piece of work, and says what for.',
    },
    { text: 'You were right about the phone calls and wrong about the coffee.', because: 'A fact is no praise.' },
    { text: 'Your explanation of the altos was the best half hour of my month.', because: 'It thanks for one thing.' },
    { text: 'I moved two microphones on Sunday, as you said.' },
  ],
};
