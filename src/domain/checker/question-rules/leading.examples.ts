import type { RuleExamples } from '../rule-examples.ts';

export const leadingExamples: RuleExamples = {
  name: 'The answer is in the question',
  looksFor: 'A verdict, a tag such as “isn’t it?”, or a word such as “obviously”.',
  reason: 'People agree to be polite, or defend their work, and either way you hear your own opinion again.',
  bad: [
    {
      text: 'Why is hospital management so out of touch and so greedy?',
      better: 'What did you last need from above that did not come?',
    },
    {
      text: 'Shift work ruins your sleep, doesn’t it?',
      better: 'How did you sleep in the week after your last run of nights?',
    },
    { text: 'Obviously the money is poor. Why do you stay?', better: 'What has kept you here?' },
    { text: 'Don’t you find tax law terribly dry?', better: 'Which tax case could you not put down?' },
    { text: 'How awful was the reorganization?', better: 'What changed on your desk after the reorganization?' },
    {
      text: 'You must love working with children.',
      better: 'Which hour with the children was the best one last week?',
    },
    {
      text: 'Isn’t a degree useless for a chef?',
      better: 'Where has a degree helped a chef you know, and where has it not?',
    },
    {
      text: 'Surely nobody reads printed newspapers now?',
      better: 'Who still reads your printed pages, as far as you can tell?',
    },
    {
      text: 'Everyone knows that start-ups burn people out, so how do you cope?',
      better: 'What do people at your start-up do after a hard month?',
    },
    {
      text: 'Retail is hell. How did you get out?',
      better: 'What made you leave retail?',
    },
    {
      text: 'Why would anyone become a prison guard?',
      better: 'What made you become a prison guard?',
    },
    {
      text: 'Considering how little nurses are valued, what keeps you there?',
      better: 'What keeps you on the ward?',
    },
    { text: 'the paperwork is insane right', better: 'How much of last week went to paperwork?' },
  ],
  good: [
    {
      text: 'I found my week on the ward lonely. What did I not see?',
      because: 'It is an honest word about your own days, and the question stays open.',
    },
    { text: 'How do you clear toxic waste from a site?', because: 'Here the word is a plain fact.' },
    {
      text: 'You wrote that meetings are “obviously” too long. What had happened?',
      because: 'The word is theirs, and you quote it.',
    },
    { text: 'What is the right moment to hand over a case?' },
    { text: 'What makes a good first day on your crew?' },
    { text: 'What tells you that a patient is clearly worse?' },
    { text: 'How much of a bad week can be planned for?' },
    { text: 'Some say the trade is shrinking, others that it grows. What do you see?' },
    { text: 'My uncle says that the trade is dying. What do you see?' },
  ],
};
