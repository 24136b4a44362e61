import { EMAIL_SUBJECT, type MessageExamples } from '../message-examples-of.ts';

export const subjectMissingExamples: MessageExamples = {
  name: 'No subject',
  looksFor: 'An email without a subject.',
  reason: 'It looks like a mistake or like something worse, and many such emails stay unopened.',
  setting: EMAIL_SUBJECT,
  bad: [{ text: '', better: 'A welder’s question about underwater work' }],
  good: [
    { text: 'Twenty minutes about ice making?', because: 'A question is a subject.' },
    { text: 'Re: Thursday', because: 'A reply keeps the subject that it answers.' },
  ],
};
