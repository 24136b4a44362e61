import { OPENING, type MessageExamples } from '../message-examples-of.ts';

export const noWhoExamples: MessageExamples = {
  name: 'Who writes',
  looksFor: 'A first ask in which nobody can tell who writes and from where.',
  reason: 'Most people do not answer somebody they cannot place.',
  setting: OPENING,
  bad: [
    {
      text: 'I saw your clip on rewiring the old mill. Could I ask you how you found the wires?',
      better:
        'I am Sam, an electrician in Lowell, and I saw your clip on rewiring the old mill. Could I ask you how you found the wires?',
    },
    {
      text: 'Your note about the kiln after the flood is on my wall. Could I ask you what you saved first?',
      better:
        'I fire pots in Tucson, and your note about the kiln after the flood is on my wall. Could I ask you what you saved first?',
    },
    {
      text: 'I am a student. You wrote that seed trays should be kept dry. Could I ask you why?',
      better: 'I am a student of botany at Reed. You wrote that seed trays should be kept dry. Could I ask you why?',
    },
  ],
  good: [
    {
      text: 'Ana here, second-year electrician. Your reel on the old mill showed the mistakes. May I ask about them?',
      because: 'It is short, and says who and what.',
    },
    {
      text: 'Hi Sanjay, Lucía from claims, third floor. You moved from our desk to fraud last spring. May I ask how?',
      because: 'Among colleagues the team is enough.',
    },
    {
      text: 'I haul produce between Yakima and Portland. You count engines by their sound on the radio. May I ask how?',
      because: 'What somebody does says who it is.',
    },
  ],
};
