import type { Family } from './family.ts';

export interface FamilyText {
  id: Family;
  label: string;
  /** What this part of the talk is for, in one sentence. */
  aim: string;
}

export const FAMILIES: readonly FamilyText[] = [
  { id: 'opening', label: 'Opening', aim: 'Thank them, check the time, say why you asked.' },
  { id: 'path', label: 'Path', aim: 'How they came to where they are. A warm start.' },
  { id: 'work', label: 'The work as it is', aim: 'What fills the days, with whom, and who decides.' },
  { id: 'hard-parts', label: 'Hard parts', aim: 'What wears people out, and what they trade for it.' },
  { id: 'entry-and-skills', label: 'Entry and skills', aim: 'How people get in, and what they must be able to do.' },
  { id: 'trends', label: 'Trends', aim: 'What is changing, and what that means for somebody starting now.' },
  { id: 'culture', label: 'Culture', aim: 'How people treat each other, and what is not written down.' },
  { id: 'advice', label: 'Advice', aim: 'What they would do in your place.' },
  { id: 'people', label: 'People', aim: 'Whom else to hear, and what else to read.' },
  { id: 'closing', label: 'Closing', aim: 'What you forgot to ask, and how to stay in touch.' },
];

/** The texts of one family. */
export function familyText(family: Family): FamilyText {
  const found = FAMILIES.find((one) => one.id === family);
  if (!found) throw new Error(`No text for family ${family}`);
  return found;
}
