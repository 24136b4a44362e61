import type { RuleExamples } from '../rule-examples.ts';

export const closedExamples: RuleExamples = {
  name: 'A yes would do',
  looksFor: 'A question that yes, no or one of two offered words answers in full, wherever it stands in your sentence.',
  reason: 'People are polite and answer what was asked, so you get one word and must think of the next question.',
  bad: [
    { text: 'Do you enjoy fitting hearing aids?', better: 'Which fitting of last week are you glad you did?' },
    {
      text: 'Since you have done both, is theater lighting calmer than film?',
      better: 'You have lit plays and films. What differs in the hour before you begin?',
    },
    {
      text: 'Is a forklift license worth it, or is it a waste?',
      better: 'What has a forklift license changed for people on your floor?',
    },
    {
      text: 'I was wondering if newcomers get a mentor at the depot.',
      better: 'Who answered your questions in your first month at the depot?',
    },
    { text: 'You train the new drivers yourself?', better: 'How does a new driver learn the routes?' },
    {
      text: 'Will robots take over your packing line?',
      better: 'Which job on your packing line did a machine take over last?',
    },
    {
      text: 'just curious, have you worked abroad',
      better: 'What did you bring back from the years you worked abroad?',
    },
    { text: 'Which do you prefer, clay or stone?', better: 'What makes you reach for clay, and why?' },
    {
      text: 'I read about your night clinic. Does it get busy around midnight?',
      better: 'I read about your night clinic. What happens around midnight?',
    },
    {
      text: 'Would you say that bookkeeping is getting harder for beginners?',
      better: 'What do beginners in bookkeeping find harder than you did?',
    },
    {
      text: 'Much travel in winter?',
      better: 'How many nights away did last winter have?',
    },
    {
      text: 'So the exam comes first, and then the placement?',
      better: 'In what order did the exam and the placement come for you?',
    },
    { text: 'any regrets about leaving the bank', better: 'What did you miss first after you left the bank?' },
    { text: 'worth getting the crane license', better: 'What did the crane license open for you?' },
  ],
  good: [
    {
      text: 'Can you walk me through the last time a kiln failed?',
      because: 'It has the form of a yes-or-no question, and invites a story.',
    },
    {
      text: 'Would it be all right if I wrote to you again in spring?',
      because: 'It asks for leave, and yes is all you need.',
    },
    { text: 'Do you have any advice for a welder with bad knees?', because: 'Nobody answers this with yes.' },
    { text: 'Is there somebody else you think I should hear?', because: 'Nobody answers this with yes either.' },
    { text: 'May I ask how you came to tune organs?' },
    { text: 'Could you give me an example of a good handover?' },
    { text: 'What happens when a boat is or may be overdue?' },
    { text: 'Is there anything about dairy farming that I should have asked?' },
    { text: 'Would you mind telling me how you chose tax law?' },
    { text: 'Any chance you could describe the hour before a launch?' },
    { text: 'ok if i take notes' },
    { text: 'any tips for the practical part of the exam' },
  ],
};
