import type { RuleExamples } from '../rule-examples.ts';

export const vagueExamples: RuleExamples = {
  name: 'Nothing to hold on to',
  looksFor: 'A question so wide that it could be asked of anybody.',
  reason: 'A wide question gets a summary, and the summary is on the web.',
  bad: [
    { text: 'Any tips?', better: 'Which mistake do you see newcomers make?' },
    { text: 'What’s your job like?', better: 'What filled most of yesterday?' },
    { text: 'Tell me about your career.', better: 'Tell me about the step that was luck.' },
    { text: 'So how is teaching?', better: 'What did you last teach because you chose it?' },
    {
      text: 'Could you share some general advice?',
      better: 'What advice did you get at the start that turned out wrong?',
    },
    { text: 'what do you think about AI', better: 'Which task did a machine take from your desk this year?' },
    { text: 'How do I become successful?', better: 'What had the last person done who moved up?' },
    {
      text: 'Please tell me more about your experience in the industry.',
      better: 'Tell me about the first week in which nobody had to help you.',
    },
    { text: 'What should I know about law?', better: 'What did nobody tell you before your first day in court?' },
    {
      text: 'I would love to hear about your experiences.',
      better: 'I would love to hear about your first inspection.',
    },
    {
      text: 'What is it like to be a pharmacist?',
      better: 'What is it like to hand out a new drug for the first time?',
    },
    { text: 'How is the life of an engineer?', better: 'Which day of last month would you show to a new engineer?' },
    {
      text: 'What can you say about the public service?',
      better: 'What did the public service teach you about patience?',
    },
  ],
  good: [
    { text: 'Why nights?', because: 'It is short, and asks for one thing.' },
    {
      text: 'Do you have advice for a beekeeper who moves to a city?',
      because: 'Advice for a case of its own can be given.',
    },
    {
      text: 'Your report says two depots merge. What does that do to your work?',
      because: 'The sentence before says what it is about.',
    },
    { text: 'Who trained you?' },
    { text: 'What is it like to carry the pager on a Sunday?' },
    { text: 'Tell me about the last boat you turned away.' },
    { text: 'What was your first tool?' },
    { text: 'How did you find your first client?' },
    { text: 'What should I know about the dress rehearsal?' },
    { text: 'any advice for a roofer with bad knees' },
  ],
};
