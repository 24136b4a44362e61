import type { Purpose } from './purpose.ts';

export interface PurposeText {
  id: Purpose;
  /** How the choice reads on a form. */
  label: string;
  /** One sentence under the label. */
  hint: string;
  /** How it reads inside a sentence: "to explore a field or an organization". */
  phrase: string;
}

export const PURPOSES: readonly PurposeText[] = [
  {
    id: 'explore',
    label: 'Explore a field or an organization',
    hint: 'You want to know what the work is like, how people get in, and whether it would suit you.',
    phrase: 'to explore a field or an organization',
  },
  {
    id: 'new-role',
    label: 'Understand a role you have started',
    hint: 'You are new, and want to learn what the people around you do and need from you.',
    phrase: 'to understand a new role and the roles around it',
  },
  {
    id: 'move-up',
    label: 'Move within your organization',
    hint: 'You work there already, and want to learn what another post or level asks of people.',
    phrase: 'to learn about moving within the organization',
  },
  {
    id: 'after-rejection',
    label: 'Learn from a rejection',
    hint: 'You applied, they chose somebody else, and you ask for five minutes on what was missing.',
    phrase: 'to learn from an application that was turned down',
  },
];

/** The texts of one purpose. */
export function purposeText(purpose: Purpose): PurposeText {
  const found = PURPOSES.find((one) => one.id === purpose);
  if (!found) throw new Error(`No text for purpose ${purpose}`);
  return found;
}
