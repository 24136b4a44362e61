import { ANY_SENTENCE, type MessageExamples } from '../message-examples-of.ts';

export const holeExamples: MessageExamples = {
  name: 'A word is missing',
  looksFor: 'A bracket, a line to fill in, a doubled space, a comma with nothing before it.',
  reason: 'An empty slot tells them that the message was meant for anybody.',
  setting: ANY_SENTENCE,
  bad: [
    { text: 'Dear [name], thank you for Tuesday.', better: 'Dear Ms. Duarte, thank you for Tuesday.' },
    {
      text: 'Hello , thank you for the call about seed beds.',
      better: 'Hello Ana, thank you for the call about seed beds.',
    },
    {
      text: 'Your advice about ______ has stayed with me.',
      better: 'Your advice about the night bus has stayed with me.',
    },
    {
      text: 'I have started at the archive in  and like it.',
      better: 'I have started at the archive in Reno and like it.',
    },
    { text: 'I spoke with XXXX at the tap room.', better: 'I spoke with Art at the tap room.' },
  ],
  good: [
    {
      text: 'The sign-up closes soon (by March 3), so I sent it today.',
      because: 'Round brackets hold a remark here, and no slot.',
    },
    { text: 'You can write to me at m_duarte@cleanpane.example.', because: 'The line is part of an address.' },
    { text: 'I tried it.  It worked.', because: 'Two spaces after a full stop are a typist’s habit.' },
    { text: 'Thank you for Monday, and for the map.' },
  ],
};
