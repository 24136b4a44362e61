import { ANY_SENTENCE, type MessageExamples } from '../message-examples-of.ts';

export const jobAskExamples: MessageExamples = {
  name: 'A request for a job',
  looksFor: 'A request for a post, a vacancy or a referral, or to think again about a refusal.',
  reason: 'It changes what the talk is, and makes them guard every word that follows.',
  setting: ANY_SENTENCE,
  bad: [
    {
      text: 'If you hear of an opening on your team, please think of me.',
      better: 'What did the last newcomer on your team learn first?',
    },
    { text: 'Would you refer me for the analyst job?', better: 'May I say that it was you who named Ms. Ruiz to me?' },
    {
      text: 'Could you put in a good word for me with your manager?',
      better: 'Who else sees this work from another side?',
    },
    { text: 'I ask you to reconsider my application.', better: 'Could you tell me in five minutes what was missing?' },
    {
      text: 'I attach no strings, though a place in your workshop is what I am after.',
      better: 'I would like to hear how your workshop began.',
    },
  ],
  good: [
    { text: 'I am not looking for a job.', because: 'It says that none is asked for.' },
    {
      text: 'How did you get your position at the lock?',
      because: 'A position is the subject, and none is asked for.',
    },
    { text: 'Dr. Anand referred me to you.', because: 'It tells who sent the writer.' },
    { text: 'I read your column on why half of those hired leave within a year.' },
  ],
};
