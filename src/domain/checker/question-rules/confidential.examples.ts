import type { RuleExamples } from '../rule-examples.ts';

export const confidentialExamples: RuleExamples = {
  name: 'Something that is not theirs to tell',
  looksFor: 'Names of clients, bids, plans that are not public, the content of tests, internal papers.',
  reason: 'They may be bound to silence, and having to refuse you is unpleasant for both.',
  bad: [
    { text: 'Who are your biggest clients?', better: 'What kind of client calls you first when something breaks?' },
    { text: 'What did you bid for the school roof?', better: 'How do you decide whether a roof is worth a bid?' },
    { text: 'Which products will you launch next year?', better: 'How does a product get from an idea to the shelf?' },
    {
      text: 'What questions are asked in the entrance exam?',
      better: 'What did the entrance exam not prepare you for?',
    },
    {
      text: 'Could you send me your internal style guide and staff handbook?',
      better: 'Which published guide comes near to how you work?',
    },
    { text: 'Is your company planning layoffs?', better: 'How did people hear of the last big change?' },
    {
      text: 'What is the name of the donor who paid for the wing?',
      better: 'How does a large gift change the work on a wing?',
    },
    {
      text: 'What did the board decide in its closed meeting?',
      better: 'How do decisions of the board reach your desk?',
    },
    {
      text: 'Which patients complained last month?',
      better: 'Without any names, what do patients complain about most?',
    },
    { text: 'What will be on the final exam?', better: 'How did people you know get ready for the final exam?' },
    {
      text: "What's the profit margin on a pair of your shoes?",
      better: 'Which step makes a pair of shoes expensive to make?',
    },
    {
      text: 'Which company is your firm going to take over?',
      better: 'How do two firms learn to work together after a takeover?',
    },
    {
      text: 'Could you send me the internal guidelines?',
      better: 'Which public guidelines come closest to how you work?',
    },
    {
      text: 'When is the next unannounced inspection?',
      better: 'How does a kitchen get ready for a day it does not know?',
    },
  ],
  good: [
    {
      text: 'Without naming anyone, when did a client last change course?',
      because: 'It asks for the case and leaves out the name.',
    },
    {
      text: 'The yearly report says two depots will close. What changes on your floor?',
      because: 'A published plan is no secret.',
    },
    {
      text: 'How did you prepare for the selection test?',
      because: 'It asks how they learned, not what is in the test.',
    },
    { text: 'How do you keep names out of your case notes?' },
    { text: 'How do you decide whether a job is worth a quote?' },
    { text: 'What do clients misunderstand about an estimate?' },
    { text: 'Some things may not be yours to tell. What should I leave out?' },
    { text: 'How does a newsroom protect a source?' },
    { text: 'What happens to a draft before it is printed?' },
    { text: 'How does a newspaper handle a leak?' },
    { text: 'What makes an internal report worth reading?' },
  ],
};
