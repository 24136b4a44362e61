import type { RuleExamples } from '../rule-examples.ts';

export const searchableExamples: RuleExamples = {
  name: 'A page has the answer',
  looksFor: 'What a website, a profile, a job ad or a page of statistics would tell you.',
  reason: 'Their minutes are few, and asking for what is public shows that you did not look.',
  bad: [
    {
      text: 'What does your foundation do?',
      better: 'Your site lists four programs. Which one takes most of your week?',
    },
    {
      text: 'How many people work at the shipyard?',
      better: 'Forty people work at the shipyard. Who do you talk to on most days?',
    },
    {
      text: 'Which license does a locksmith need in Oregon?',
      better: 'What did the locksmith exam leave out that you needed in your first month?',
    },
    { text: 'Where did you go to college?', better: 'What did you use this month that you learned in college?' },
    {
      text: 'What is the average pay of a court interpreter?',
      better: 'How is pay for court interpreters usually built, beyond the hourly rate?',
    },
    { text: 'When was your theater founded?', better: 'What does your theater still do as it did when you came?' },
    { text: 'How do I apply for the fire academy?', better: 'At which step of the fire academy do people give up?' },
    {
      text: 'how long does the dental assistant program take',
      better: 'What did the dental assistant program take from your evenings?',
    },
    {
      text: 'Does your library have a branch in Harlem?',
      better: 'How does your branch in Harlem differ from the main library?',
    },
    {
      text: 'When does the course for pilots start?',
      better: 'What did the course for pilots leave out?',
    },
    {
      text: 'Can I become a paramedic without a degree?',
      better: 'What did the people without a degree bring to your crew?',
    },
    {
      text: 'How long have you been with the port authority?',
      better: 'What did you do in your first year at the port authority?',
    },
    { text: 'Is your nursing program accredited?', better: 'Which ward do your nursing students ask for, and why?' },
    { text: 'how many students at your school', better: 'Which of your students stay in the trade?' },
  ],
  good: [
    {
      text: 'The ad asks for three licenses. Which one did you use last month?',
      because: 'It begins with what is public and asks for what lies behind it.',
    },
    {
      text: 'What does your team do that the website does not show?',
      because: 'No page can say what a page leaves out.',
    },
    {
      text: 'Which certificate changed what you are trusted to do?',
      because: 'It asks for a judgment that only they have.',
    },
    { text: 'How did you choose your college courses?' },
    { text: 'What do visitors of your museum ask most?' },
    { text: 'How much does the weather decide in your week?' },
    { text: 'What does a slow Monday at the bank look like?' },
    { text: 'How many of last week’s calls were about money?' },
    { text: 'How long did you wait before you asked for help?' },
  ],
};
