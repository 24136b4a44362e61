import type { RuleExamples } from '../rule-examples.ts';

export const ownPayExamples: RuleExamples = {
  name: 'Their own pay',
  looksFor: 'A question about this person’s own income, rate, bonus or raise.',
  reason: 'What they earn is theirs to tell, and a friendly talk can close over it.',
  bad: [
    { text: 'How much do you earn?', better: 'How is pay in your trade usually built?' },
    { text: 'What is your hourly rate?', better: 'How do beginners in your trade find a rate that holds?' },
    {
      text: 'Did you get a raise with the new title?',
      better: 'What does a new title usually change in your field, apart from the work?',
    },
    { text: 'How much are they paying you at the port?', better: 'How is pay at a port built, beyond the basic rate?' },
    { text: 'what do you make in a good month', better: 'How do months differ in your line of work?' },
    { text: 'May I ask what your salary is?', better: 'Who decides where a newcomer starts on the pay scale?' },
    { text: 'Are you well paid for all those nights?', better: 'How are nights counted in your field?' },
    {
      text: 'What was your starting salary?',
      better: 'What range do people with one year of practice usually start in?',
    },
    { text: 'How big is your commission on a house?', better: 'How is commission usually shared in your field?' },
    { text: 'How much are you getting for the night shifts?', better: 'How are night shifts counted in your field?' },
    {
      text: 'What percentage of the ticket price ends up in your pocket?',
      better: 'How is a ticket usually split between a house and a band?',
    },
    {
      text: 'Can you live on what the theater gives you?',
      better: 'How do people in your trade get through the months without a run?',
    },
    { text: 'Which pay band did they put you on?', better: 'What decides where a newcomer stands on the scale?' },
    { text: 'I earn 2,100 a month. And you?', better: 'Which range do people with two years in the work name?' },
    { text: 'What salary did the county start you at?', better: 'Which range does a county usually start clerks in?' },
  ],
  good: [
    { text: 'How is pay built in your line of work?', because: 'It asks about the field.' },
    { text: 'What do beginners forget when they set a rate?', because: 'It asks about others, and about practice.' },
    { text: 'What do you make of the new safety rules?', because: 'To make of something is to think of it.' },
    { text: 'How do tips get shared in a large kitchen?' },
    { text: 'Who sets the fees in a small practice?' },
    { text: 'How did you raise the money for the shelter?' },
    { text: 'What earns a newcomer the trust of your crew?' },
    { text: 'Where does pay stop rising for interpreters?' },
    { text: 'How do you get paid on time as a freelancer?' },
    { text: 'What did the course give you that work could not?' },
    { text: 'What do you charge the batteries with in the field?' },
    { text: 'How did you get your first commission as a painter?' },
  ],
};
