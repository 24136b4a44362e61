import type { RuleExamples } from '../rule-examples.ts';

export const doubleExamples: RuleExamples = {
  name: 'Two questions at once',
  looksFor: 'Two or more questions of their own in one breath.',
  reason: 'A listener keeps the last one, and the first, which you may need more, is lost.',
  bad: [
    {
      text: 'How did you learn to graft trees, and what would you plant today?',
      better: 'How did you learn to graft trees?',
    },
    { text: 'Which courses count? How do people find a first client?', better: 'How do people find a first client?' },
    {
      text: 'What fills your mornings and how does the agency choose its cases?',
      better: 'What fills most of your mornings?',
    },
    {
      text: 'When did you move to dispatch, what made you go and who took your old shift?',
      better: 'What made you go to dispatch?',
    },
    {
      text: 'How do you price a repair, and when do you turn one down?',
      better: 'When did you last turn a repair down?',
    },
    {
      text: 'Tell me about the audit, and explain how the grades work.',
      better: 'Tell me about the last audit that surprised you.',
    },
    {
      text: 'What did the merger change at your branch? Also, which skills are short now?',
      better: 'What did the merger change at your branch?',
    },
    {
      text: 'Who checks the drawings, and how long does a permit wait?',
      better: 'Who checks your drawings before they leave?',
    },
    {
      text: 'Where do your trainees come from, and do they stay?',
      better: 'Where do your last three trainees work today?',
    },
    {
      text: 'Could you tell me how you found the workshop and what the first winter was like?',
      better: 'Could you tell me how you found the workshop?',
    },
    {
      text: 'How do you price a repair & who checks the clock afterwards?',
      better: 'Who checks the clock after a repair?',
    },
    { text: 'which classes helped, who hired you first', better: 'which classes helped when you were new' },
  ],
  good: [
    { text: 'What are the pros and cons of working by the piece?', because: 'A fixed pair is one question.' },
    { text: 'Which shift would you give up first, and why?', because: 'The reason belongs to the choice.' },
    {
      text: 'What do you like most about the road, and what do you like least?',
      because: 'Two sides of one judgment belong together.',
    },
    {
      text: 'I have read about the ferries and seen one dock. What did I not see?',
      because: 'The first sentence only tells a fact.',
    },
    { text: 'How do the crew and the office share the paperwork?' },
    { text: 'How do you decide what to plant and what to leave to the weeds?' },
    { text: 'Who left the lab last year and might talk to me?' },
    { text: 'Think of your last big order. What went wrong first?' },
    { text: 'Which rules come from the city and which from the insurer?' },
    { text: 'What pleases and what disturbs you in the work with volunteers?' },
    { text: 'Which of my skills would count in a bank, and which would be discounted?' },
  ],
};
