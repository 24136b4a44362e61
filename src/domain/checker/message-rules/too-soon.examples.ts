import { REMINDER, type MessageExamples } from '../message-examples-of.ts';

export const tooSoonExamples: MessageExamples = {
  name: 'A reminder too soon',
  looksFor: 'A reminder before the business days of the norm have passed.',
  reason: 'Most people who will answer need longer, and a quick reminder feels like pressure.',
  setting: REMINDER,
  bad: [
    {
      text: 'I wrote to you yesterday about the credit union and have not heard back.',
      better: 'I wrote to you two weeks ago about the credit union. Is this a better time?',
    },
    { text: 'Did you see my message of this morning?', better: 'Did my message of the third reach you?' },
    {
      text: 'I only asked this morning, but any news on the visit?',
      better: 'I asked about a visit ten days ago. Is it still possible?',
    },
  ],
  good: [
    {
      text: 'Yesterday I read your second post. I wrote to you in March, and I ask once more.',
      because: 'What happened yesterday was reading, not writing.',
    },
    {
      text: 'I left you a message a week ago Thursday.',
      because: 'That is long enough by the calendar that is known here.',
    },
    { text: 'I called this morning to confirm Tuesday, as you wished.', because: 'Nothing is unanswered.' },
  ],
};
