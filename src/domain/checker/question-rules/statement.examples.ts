import type { RuleExamples } from '../rule-examples.ts';

export const statementExamples: RuleExamples = {
  name: 'Nothing is asked',
  looksFor: 'A text that tells them something and leaves no question behind.',
  reason: 'They cannot guess what you want to hear, and silence follows.',
  bad: [
    { text: 'I have always liked maps.', better: 'I have always liked maps. What do you do with them all day?' },
    { text: 'My aunt was a midwife in Oaxaca.', better: 'My aunt was a midwife. What has changed since her time?' },
    { text: 'Thank you for making time for me.', better: 'Thank you for making time. When do you have to stop?' },
    { text: 'I think drones will change surveying.', better: 'What have drones changed in your surveying so far?' },
    {
      text: 'i am in my second year of nursing school',
      better: 'I am in my second year of nursing school. What should I still see before I finish?',
    },
    { text: 'Nobody told me how hard the second exam is.', better: 'What helped you with the second exam?' },
    {
      text: 'What a long road you have behind you.',
      better: 'Which part of your road took longer than you had thought?',
    },
    { text: 'We met at the job fair in Duluth.', better: 'We met at the job fair in Duluth. What brought you there?' },
    { text: 'I am not sure whether this is the right path.', better: 'What told you that this was the right path?' },
    {
      text: 'That was the year when the mill closed.',
      better: 'What changed for you in the year when the mill closed?',
    },
    {
      text: 'I will ask you about the shifts later.',
      better: 'How are the shifts shared out?',
    },
    { text: 'my mentor retired in june', better: 'My mentor retired in June. Who did you turn to when yours left?' },
  ],
  good: [
    { text: 'Walk me through your last open day.', because: 'It has no question mark, and asks for a story.' },
    {
      text: 'how did you get from the stage to the workshop',
      because: 'A question without its mark is still a question.',
    },
    { text: 'I would love to hear how you came to repair clocks.', because: 'It is a sentence that asks.' },
    { text: 'Describe the last bridge you closed.' },
    { text: 'Please tell me how a new route begins.' },
    { text: 'I wonder what you would keep from your first job.' },
    { text: 'My aunt was a midwife. What has changed since her time?' },
    { text: 'Why stone?' },
    { text: 'The part I do not understand is how the money moves.' },
    { text: 'first tool you bought' },
    { text: 'best and worst part of a snow day' },
  ],
};
