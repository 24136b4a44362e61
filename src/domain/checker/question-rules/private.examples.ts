import type { RuleExamples } from '../rule-examples.ts';

export const privateExamples: RuleExamples = {
  name: 'Their private life',
  looksFor: 'A question about this person’s family, health, age, faith, politics, papers or relationships.',
  reason: 'It has nothing to do with the work, and some may not be asked about it at all.',
  bad: [
    { text: 'Do you have kids?', better: 'When did the work last reach into an evening?' },
    { text: 'How old were you when you changed trades?', better: 'How far along were you when you changed trades?' },
    {
      text: 'What does your wife say about the night calls?',
      better: 'What do the night calls ask of the people who take them?',
    },
    {
      text: 'Are you religious, given that you work in a hospice?',
      better: 'How do people in a hospice work with families of another faith?',
    },
    { text: 'Which party do you vote for?', better: 'How does an election year change the work of a city clerk?' },
    {
      text: 'How did you get your green card?',
      better: 'At which step of recognition did you see people lose most time?',
    },
    {
      text: 'Have you ever had depression from this work?',
      better: 'What do colleagues do for each other after a hard week?',
    },
    { text: 'Where are you from originally?', better: 'Where did you first do this kind of work?' },
    {
      text: 'Is your back still all right after all those roofs?',
      better: 'What do people with twenty years on roofs do to spare their backs?',
    },
    {
      text: 'What does your family say about the danger?',
      better: 'How do people in your work talk about the danger?',
    },
    { text: 'What are you taking for your migraines?', better: 'Which breaks does a shift at the screen allow?' },
    { text: 'I am forty-eight. And you?', better: 'I am forty-eight. Which first steps still make sense at my age?' },
    {
      text: 'Who did you support in the last election?',
      better: 'What changes at your desk when a new council comes in?',
    },
    {
      text: 'Are you here on a work visa?',
      better: 'Which papers do employers in your field ask people from abroad for?',
    },
    { text: 'Is there a special someone waiting at home?', better: 'When did a shift last run over into the evening?' },
  ],
  good: [
    {
      text: 'How do you speak with patients’ families when the news is bad?',
      because: 'Families are part of the work here.',
    },
    {
      text: 'I am fifty-one and have two children. Which shifts are fixed?',
      because: 'Your own age and family are yours to mention.',
    },
    { text: 'What does a chaplain do for people of no faith?', because: 'Faith is the subject of the work.' },
    { text: 'Which parts of the trade are hard on the knees?' },
    { text: 'How do couples’ counselors end a session?' },
    { text: 'What do immigration lawyers do between hearings?' },
    { text: 'How does your partner agency hand over a case?' },
    { text: 'What do you still do by hand?' },
    { text: 'My husband works shifts too. How do couples plan that in your hospital?' },
    { text: 'How do you calm a sick animal?' },
    { text: 'What do you say to a patient who asks about your own health?' },
  ],
};
