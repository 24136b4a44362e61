import { EMAIL_SUBJECT, type MessageExamples } from '../message-examples-of.ts';

export const subjectLongExamples: MessageExamples = {
  name: 'A long subject',
  looksFor: 'A subject of more than the sixty characters of the norm.',
  reason: 'A phone cuts it, and the end is what they will not see.',
  setting: EMAIL_SUBJECT,
  bad: [
    {
      text: 'A fellow Gonzaga graduate (2016) who would like to learn about your path into wildfire law',
      better: 'A fellow Gonzaga graduate on wildfire law',
    },
    {
      text: 'Confirming our call of Thursday, November 5, at 3:30 p.m. Eastern Standard Time',
      better: 'Thursday, 3:30 Eastern, by phone',
    },
    {
      text: 'Introduction and request for a meeting to align on mutual priorities going forward',
      better: 'New in procurement: what do you need from us?',
    },
  ],
  good: [
    {
      text: 'Referred by Dr. Anand, with a question on surgical drawing',
      because: 'It says who sent the writer, and it fits.',
    },
    {
      text: 'Third-year welder with a question about underwater work',
      because: 'Who and what are both there, and it fits.',
    },
    { text: 'Your radio piece on night ferries' },
  ],
};
