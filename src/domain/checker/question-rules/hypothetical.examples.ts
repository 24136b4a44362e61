import type { RuleExamples } from '../rule-examples.ts';

export const hypotheticalExamples: RuleExamples = {
  name: 'An invented case',
  looksFor: 'An invented case, a life that was not lived, or a test in which they play a part.',
  reason: 'An invented case brings an invented answer, while what happened can be remembered.',
  bad: [
    { text: 'If you could do any other job, what would it be?', better: 'Which other job did you seriously think of?' },
    {
      text: 'Imagine your best client leaves tomorrow. What do you do?',
      better: 'What did you do the last time a client left?',
    },
    { text: 'What would you do if a guest shouted at you?', better: 'What did you say to the last guest who shouted?' },
    {
      text: 'What if there were no deadlines in your office?',
      better: 'Which deadline of last month shaped your days the most?',
    },
    {
      text: 'Suppose you were the mayor for a week: which rule goes first?',
      better: 'Which rule stopped you most often this year?',
    },
    { text: 'If you had never left the farm, where would you be today?', better: 'What made you leave the farm?' },
    {
      text: 'Pretend I am an angry parent and calm me down.',
      better: 'What did you say to the last parent who was angry?',
    },
    {
      text: 'In a perfect world, how would your ward be staffed?',
      better: 'On which day of last month was your ward staffed as it should be?',
    },
    {
      text: 'Let’s say the power goes out during surgery. Who decides?',
      better: 'What happened the last time the power went out?',
    },
    {
      text: 'A passenger faints between two stops. What do you do first?',
      better: 'What did you do the last time a passenger fainted?',
    },
    {
      text: 'Had you stayed in the army, where would you be today?',
      better: 'What made you leave the army?',
    },
    {
      text: 'With unlimited money, what would your school look like?',
      better: 'What did your school do with the last grant?',
    },
  ],
  good: [
    {
      text: 'If you had my résumé and six months, what would you do first?',
      because: 'The situation is your own and real, and this form brings good advice.',
    },
    { text: 'What do you do when a shipment is late?', because: 'It asks for a habit, and habits are real.' },
    { text: 'What would have made your first year easier?', because: 'It looks back on days that happened.' },
    { text: 'If you were in my place, which course would you take first?', because: 'Your own place is no invention.' },
    { text: 'When you picture the reader of your reports, whom do you see?' },
    { text: 'What happens on site if the crane stands still?' },
    { text: 'What do you suppose beginners worry about too much?' },
    { text: 'If I have one free summer, where should I spend it?' },
    { text: 'What would you cut from my portfolio?' },
  ],
};
