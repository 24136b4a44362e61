/** The steps of an interview, in their usual order. Each is a page; any order is allowed. */
export const STEP_IDS = [
  'purpose',
  'contact',
  'questions',
  'message',
  'meeting',
  'sheet',
  'talk',
  'debrief',
  'follow-up',
  'compare',
] as const;

export type Step = (typeof STEP_IDS)[number];

export interface StepText {
  id: Step;
  title: string;
  /** What it is for, in one sentence. */
  hint: string;
}

export const STEPS: readonly StepText[] = [
  { id: 'purpose', title: 'Purpose', hint: 'Why you ask, who you are, and what you want to find out' },
  { id: 'contact', title: 'Contact', hint: 'The person, and what you found out about them' },
  { id: 'questions', title: 'Questions', hint: 'A list that fits the minutes' },
  { id: 'message', title: 'Message', hint: 'Asking for the talk' },
  { id: 'meeting', title: 'Meeting', hint: 'When, where and how long' },
  { id: 'sheet', title: 'Sheet', hint: 'One page to print and hold in your hand' },
  { id: 'talk', title: 'Talk', hint: 'What to ask next, and the clock, while you talk' },
  { id: 'debrief', title: 'Debrief', hint: 'What was said, written down while you still hear it' },
  { id: 'follow-up', title: 'Follow-up', hint: 'Whom to thank and when, with dates for your calendar' },
  { id: 'compare', title: 'Compare', hint: 'What several people said, side by side' },
];
