import { ANY_SENTENCE, type MessageExamples } from '../message-examples-of.ts';

export const attachmentExamples: MessageExamples = {
  name: 'A file nobody asked for',
  looksFor: 'A file that comes along unasked.',
  reason: 'A file says “assess me”, costs time, and may be held back by their filter.',
  setting: ANY_SENTENCE,
  bad: [
    { text: 'I have attached my résumé and two certificates.', better: 'My background is on my profile.' },
    { text: 'Please find enclosed my portfolio.', better: 'If you would like to see drawings, I will send two.' },
    { text: 'You will find my CV below this message as a PDF.', better: 'A link to my work stands under my name.' },
    {
      text: 'I am sending the plan for the whole quarter along with this mail.',
      better: 'If the plan is of use to you, I will send it.',
    },
  ],
  good: [
    { text: 'As you asked, I have attached one page about my background.', because: 'They asked for it.' },
    { text: 'I met the clerk attached to the pediatric ward.', because: 'Nobody attaches a file here.' },
    { text: 'I attach nothing; my background is on my profile.', because: 'It says that no file comes along.' },
    { text: 'Send me your questions in the body of your mail, not as an attachment.' },
  ],
};
