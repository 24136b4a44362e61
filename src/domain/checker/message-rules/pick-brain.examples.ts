import { ANY_SENTENCE, type MessageExamples } from '../message-examples-of.ts';

export const pickBrainExamples: MessageExamples = {
  name: 'Picking a brain',
  looksFor: '“Pick your brain” and its kin.',
  reason: 'The phrase has no topic and no end, and many who are asked often dread it.',
  setting: ANY_SENTENCE,
  bad: [
    {
      text: 'I would love to pick your brain about forensics.',
      better: 'I would love to hear how you named a man from one bridge.',
    },
    {
      text: 'Can I borrow your brain for twenty minutes?',
      better: 'Can I ask you for twenty minutes how that seam is sewn?',
    },
    {
      text: 'I am bringing a list for a proper brain-picking.',
      better: 'I am bringing three questions about the scale.',
    },
    { text: 'Let me tap your brain on the timing.', better: 'Let me ask you how you time the moves.' },
  ],
  good: [
    { text: 'Please pick a time that is kind to you.', because: 'A time is picked, and no brain.' },
    { text: 'I read your essay on the brain drain.', because: 'The brain drain is the subject.' },
    {
      text: 'You drew the brain on a napkin and showed where the words had gone.',
      because: 'A brain is what was drawn.',
    },
    { text: 'You told a boy that the bark picks you.' },
  ],
};
