import type { RuleExamples } from '../rule-examples.ts';

export const jobAskExamples: RuleExamples = {
  name: 'A request for a job',
  looksFor: 'A request for a post, a vacancy or a referral, or an offer of yourself.',
  reason: 'You asked for a talk, and a request for a job makes them guard every word that follows.',
  bad: [
    {
      text: 'Are there any openings at your clinic?',
      better: 'How did the last person who joined your clinic come to be there?',
    },
    { text: 'Could you put my résumé in front of your boss?', better: 'What would you change first in my résumé?' },
    { text: 'Is your shop taking on apprentices?', better: 'How do apprentices usually find their first shop?' },
    {
      text: 'Would you be willing to refer me?',
      better: 'What do people look for when somebody is recommended to them?',
    },
    {
      text: 'I would be a great fit for your team. When can I start?',
      better: 'What has the last person who fitted in well done in the first weeks?',
    },
    {
      text: 'Please let me know when a position opens up.',
      better: 'Where do people in your work hear of positions first?',
    },
    { text: 'Can I come and work for you in summer?', better: 'How have others tried this work for a summer?' },
    {
      text: 'What would I have to do so that you hire me?',
      better: 'What did the last newcomer bring that you had been missing?',
    },
    {
      text: 'do you have any jobs going at the warehouse',
      better: 'How do people usually get their first weeks in a warehouse?',
    },
    {
      text: 'Would you take me as a trainee?',
      better: 'What did your last trainee know by the end of the first month?',
    },
    {
      text: "I'm reliable, motivated and a fast learner. When do you need me?",
      better: 'Which habit of a newcomer has saved you time?',
    },
    {
      text: 'Do you know anyone who is hiring right now?',
      better: 'Where do people in your work look when they want a change?',
    },
    {
      text: 'How do I become one of the people on your crew?',
      better: 'How did the last two people on your crew come to it?',
    },
    {
      text: 'Any chance of an internship with your firm?',
      better: 'What did the last intern take away from the first month?',
    },
    { text: 'Would you reconsider my application?', better: 'What would have made my application stronger?' },
    { text: 'you guys hiring at the shop', better: 'How do people usually come to work at the shop?' },
  ],
  good: [
    { text: 'How did you get your job at the observatory?', because: 'It asks about their path, not for a place.' },
    {
      text: 'Which line in a job ad do you trust least?',
      because: 'Jobs are the subject here, and none is asked for.',
    },
    { text: 'How are open posts in a small museum usually filled?', because: 'It asks how hiring works.' },
    { text: 'What made you choose the last apprentice you hired?' },
    { text: 'I am not asking for a job. What fills a week at the mint?' },
    { text: 'How much does a referral count in your trade?' },
    { text: 'What did the panel want to hear when you moved up?' },
    { text: 'Whom would you send me to for the other side of the story?' },
    { text: 'What do career changers bring that you need?' },
    { text: 'What would you change in my CV?' },
    { text: 'How do seasonal workers hear of a farm?' },
    { text: 'What would you want to see from a candidate like me in a year?' },
  ],
};
