import type { RuleExamples } from '../rule-examples.ts';

export const gossipExamples: RuleExamples = {
  name: 'Talk about somebody absent',
  looksFor: 'A question that judges a person who is not there, or looks for somebody to blame or avoid.',
  reason: 'They cannot answer well, and what they say may find its way back.',
  bad: [
    { text: 'What is your director really like?', better: 'Which decisions go up to your director?' },
    {
      text: 'Who on the team should I stay away from?',
      better: 'How do people on the team like to be asked for help?',
    },
    { text: 'Is your supervisor any good?', better: 'What does a good supervisor do here in a bad week?' },
    { text: 'Why did the last curator get fired?', better: 'How has the role of the curator changed?' },
    {
      text: 'Whose fault was the delay on the bridge?',
      better: 'What did the crew change after the delay on the bridge?',
    },
    {
      text: 'Which of the partners is the most difficult?',
      better: 'What do new people misread about how partners here work?',
    },
    { text: 'Do you like your new boss?', better: 'What has changed in your week this year?' },
    {
      text: 'How well did my predecessor handle the accounts?',
      better: 'What should I leave as it is in the accounts for now?',
    },
    { text: 'who is the laziest nurse on nights', better: 'How is the work shared out on nights?' },
    {
      text: "What's your boss's biggest weakness?",
      better: 'Which part of the week does your boss leave to the team?',
    },
    {
      text: 'Is it true that the sous-chef drinks?',
      better: 'How does a kitchen crew look out for each other at night?',
    },
    {
      text: 'Do you think the head of sales is competent?',
      better: 'What does the head of sales need from your team?',
    },
    {
      text: 'Who in the office is hardest to get along with?',
      better: 'How do people in the office settle a quarrel?',
    },
    {
      text: 'Everyone says Professor Hart is unfair, is that so?',
      better: 'How do grades get discussed in the seminar?',
    },
    { text: 'is the new director up to the job', better: 'What does a new director need from your team first?' },
  ],
  good: [
    { text: 'What does a good foreman do in the first hour?', because: 'It asks about a role and judges nobody.' },
    {
      text: 'How does your crew look at a mistake without somebody to blame?',
      because: 'Blame is the subject here, and nobody gets it.',
    },
    { text: 'What do new managers usually get wrong?', because: 'A habit of many is not a person.' },
    { text: 'Which decisions go up to your manager?' },
    { text: 'What kind of chef do cooks stay for?' },
    { text: 'Which days should I avoid when I write to you?' },
    { text: 'How do you and the night supervisor hand over?' },
    { text: 'Who helped you most when you were new?' },
    { text: 'What makes a colleague easy to work with?' },
    { text: 'What do you do when two colleagues do not speak?' },
    { text: 'Who is responsible for the keys?' },
  ],
};
