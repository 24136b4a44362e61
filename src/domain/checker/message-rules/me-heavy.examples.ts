import { OPENING, type MessageExamples } from '../message-examples-of.ts';

export const meHeavyExamples: MessageExamples = {
  name: 'Mostly about you',
  looksFor: 'A first ask in which the writer takes most of the room.',
  reason: 'It tells them much about you and almost nothing about why you chose them.',
  setting: OPENING,
  bad: [
    {
      text: 'I am Caleb Morton, a finance graduate of Bryant. I graduated with honors. I led the club, I won our competition, and I built a model that my manager uses. I passed my first exam, I speak Greek, and I know that I work best in small teams. I have been told that I am calm. I am ready for more, and I can learn anything that I put my mind to. I saw that you set up the fishermen’s credit union.',
      better:
        'I am Caleb Morton, a finance graduate of Bryant. You set up the fishermen’s credit union, and your first loan went to a man with no boat. May I ask how you decided that?',
    },
  ],
  good: [
    {
      text: 'I am a clerk in Stockton, and I tried what you told us. You read the plant report from the last page; I did, and I found our scrap in a footnote. May I ask you what else you read backwards?',
      because: 'It tells of the writer what belongs to the person.',
    },
    {
      text: 'I work the radio at Stornoway. You wrote about the keepers’ logs, and we have two of them. May I ask you about the hand in 1919?',
      because: 'One fact about the writer is enough.',
    },
  ],
};
