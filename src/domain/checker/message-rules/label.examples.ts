import { ANY_SENTENCE, type MessageExamples } from '../message-examples-of.ts';

export const labelExamples: MessageExamples = {
  name: 'The label first',
  looksFor: '“Informational interview” or its kin in the first sentence.',
  reason: 'In the first line it sounds like a form, or like a search for a job in disguise.',
  setting: ANY_SENTENCE,
  bad: [
    {
      text: 'I am writing to request an informational interview with you.',
      better: 'I am writing because of your tour of the rice mills.',
    },
    {
      text: 'Would you be open to a quick informational chat with me?',
      better: 'Would you talk with me about mediation for twenty minutes?',
    },
    {
      text: 'Good day, I want to do an info interview with you, please.',
      better: 'Good day, I drive a taxi and read that you taught in Mogadishu.',
    },
  ],
  good: [
    {
      text: 'I mend boats in Biloxi and saw your nets. At school they call this an informational interview.',
      because: 'The label stands further down.',
    },
    {
      text: 'In your interview about the night train you spoke of a guest who apologizes.',
      because: 'It is an interview that they gave.',
    },
    { text: 'The sign over the information desk was your idea.', because: 'Information is the subject.' },
    { text: 'I work at the desk of a small hotel, and your walking tour had names in it.' },
  ],
};
