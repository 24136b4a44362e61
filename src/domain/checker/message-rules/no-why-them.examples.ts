import { OPENING, type MessageExamples } from '../message-examples-of.ts';

export const noWhyThemExamples: MessageExamples = {
  name: 'Why this person',
  looksFor: 'A first ask with a reason that would fit anybody.',
  reason: 'What could have been sent to anybody is answered as a circular is.',
  setting: OPENING,
  bad: [
    {
      text: 'I am a nurse in Reno. I came across your profile and was interested in your experience. Could we talk?',
      better: 'I am a nurse in Reno. You went from the burn unit to the helicopters. Could we talk about that?',
    },
    {
      text: 'I am Joy Park, an accounting student at Baruch. I am talking to professionals in your industry. Could we talk?',
      better: 'I am Joy Park, an accounting student at Baruch. You audit hotels at night. Could we talk about that?',
    },
    {
      text: 'I am a warehouse lead in Memphis. Your impressive background speaks for itself. Could we talk?',
      better: 'I am a warehouse lead in Memphis. You cut the changeover to eleven minutes. Could we talk about that?',
    },
  ],
  good: [
    {
      text: 'I am a cannery foreman in Walla Walla. I read your bulletin on seed peas. May I ask about it?',
      because: 'It is short and names a thing.',
    },
    {
      text: 'I am a geology student at UTEP. Your move from oil to groundwater is the one I am weighing. May I ask about it?',
      because: 'A path is a reason where it is told.',
    },
    {
      text: 'I drive a van in Erie. You interviewed me on May 6 for the dispatcher post. May I ask what was missing?',
      because: 'They have met, and that is the reason.',
    },
  ],
};
