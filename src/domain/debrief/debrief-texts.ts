import type { Confidence, EntryKind, Leaning, LeadKind, Learned, Mention } from './debrief.ts';

interface ChoiceText<Id extends string> {
  id: Id;
  label: string;
  hint: string;
}

/** The three columns of a debrief. */
export const ENTRY_KINDS: readonly ChoiceText<EntryKind>[] = [
  { id: 'fact', label: 'Fact', hint: 'Somebody else could check it: a number, a date, what was done.' },
  { id: 'opinion', label: 'Opinion', hint: 'What they think of it. Another person may see it otherwise.' },
  { id: 'feeling', label: 'Feeling', hint: 'How it seemed to them, or to you while you listened.' },
];

/** What a lead points to. */
export const LEAD_KINDS: readonly ChoiceText<LeadKind>[] = [
  { id: 'person', label: 'A person', hint: 'Somebody else to hear' },
  { id: 'organization', label: 'An organization', hint: 'Somewhere to look' },
  { id: 'reading', label: 'Something to read or hear', hint: 'A book, a page, an event' },
];

/** Whether the contact allows to be named. */
export const MENTIONS: readonly ChoiceText<Mention>[] = [
  { id: 'yes', label: 'Yes', hint: 'They said that you may mention them.' },
  { id: 'no', label: 'No', hint: 'Keep their name out of it.' },
  { id: 'not-asked', label: 'Not asked', hint: 'Ask before you use their name. The thank-you is a good place for it.' },
];

/** How much a talk told that was new. */
export const LEARNED_LEVELS: readonly ChoiceText<Learned>[] = [
  { id: 'much', label: 'Much', hint: 'I see the work otherwise than before.' },
  { id: 'something', label: 'Something', hint: 'A few things were new; the picture stayed.' },
  { id: 'nothing', label: 'Nothing', hint: 'I could have told most of it myself.' },
];

/** How well founded a picture is: each level says what it rests on, from the least to the most. */
export const CONFIDENCE_LEVELS: readonly ChoiceText<Confidence>[] = [
  { id: 'hearsay', label: 'Hearsay', hint: 'They told what others say, or I am guessing.' },
  {
    id: 'one-account',
    label: 'One account',
    hint: 'It is one person’s own experience, and I have nothing to set beside it.',
  },
  { id: 'fits', label: 'It fits', hint: 'It agrees with one other thing that I heard or read.' },
  {
    id: 'several-accounts',
    label: 'Several accounts',
    hint: 'People who do not know each other told me the same.',
  },
  { id: 'checked', label: 'Checked', hint: 'I saw it myself, or found it in numbers or documents.' },
];

/** Which way the asker leans. */
export const LEANINGS: readonly ChoiceText<Leaning>[] = [
  { id: 'toward', label: 'Toward it', hint: 'I want to know more, or to try it.' },
  { id: 'away', label: 'Away from it', hint: 'As far as I can tell, it is not for me.' },
  { id: 'undecided', label: 'Undecided', hint: 'I have to hear others first.' },
];

/** The open questions of a debrief. */
export const DEBRIEF_PROMPTS = {
  surprised: { label: 'What surprised you?', hint: 'What you would not have guessed yesterday.' },
  changedMind: { label: 'What changed your mind?', hint: 'And what would change it back.' },
  howItRan: { label: 'How did you run it?', hint: 'What went well, and what you would do otherwise next time.' },
} as const;
