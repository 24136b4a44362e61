import type { CollectionEntry } from 'astro:content';
import { AUDIENCES } from '../../domain/interview/audience-texts.ts';
import { PURPOSE_IDS } from '../../domain/interview/purpose.ts';
import type { Purpose } from '../../domain/interview/purpose.ts';
import type { Question } from '../../domain/questions/question.ts';
import { SLOT_WORDS } from '../../domain/questions/slot-words.ts';

/** How a purpose reads in a list of facts, where its whole label is too long. */
const PURPOSE_SHORT: Readonly<Record<Purpose, string>> = {
  explore: 'explore',
  'new-role': 'new role',
  'move-up': 'move within',
  'after-rejection': 'after a rejection',
};

export interface Piece {
  text: string;
  isSlot: boolean;
}

/** The wording of a question for a page: the fallback where there is one, and words in place of every slot. */
export function piecesOf(question: Question): Piece[] {
  const general = /\{(?:a )?(?:organization|role|field|minutes)/.test(question.text);
  const text = general ? (question.fallback ?? question.text) : question.text;
  return text.split(/(?<slot>\{[^}]+\})/).flatMap((part): Piece[] => {
    const name = /^\{(?:an? )?(?<name>[a-zA-Z]+)/.exec(part)?.groups?.['name'];
    if (name === undefined) return part === '' ? [] : [{ text: part, isSlot: false }];
    return [{ text: SLOT_WORDS[name] ?? name, isSlot: true }];
  });
}

/** The same as one text. */
export function wordingOf(question: Question): string {
  return piecesOf(question)
    .map((piece) => piece.text)
    .join('');
}

/** "3 minutes", "half a minute", "1½ minutes". */
export function minutesInWords(minutes: number): string {
  if (minutes === 0.5) return 'half a minute';
  const whole = Math.floor(minutes);
  const shown = minutes === whole ? String(whole) : `${whole}½`;
  return minutes === 1 ? '1 minute' : `${shown} minutes`;
}

/** Whom and what a question is for, as short phrases. */
export function factsOf(question: Question, fields: readonly CollectionEntry<'fields'>[]): string[] {
  const audiences = AUDIENCES.filter((one) => question.audiences.includes(one.id)).map((one) =>
    one.label.toLowerCase(),
  );
  const names = fields.filter((one) => question.fields.includes(one.id)).map((one) => one.data.name);
  return [
    minutesInWords(question.minutes),
    question.purposes.map((purpose) => PURPOSE_SHORT[purpose]).join(', '),
    ...(audiences.length > 0 ? [`for a ${audiences.join(', ')}`] : []),
    ...(names.length > 0 ? [names.join(', ')] : []),
    ...(question.finding === undefined ? [] : ['from what you found about them']),
  ];
}

/** Questions for everybody first, then those for one audience, one field, and those built from a finding. */
export function bankOrder(one: Question, other: Question): number {
  const kind = ({ finding, fields, audiences }: Question): number => {
    if (finding !== undefined) return 3;
    if (fields.length > 0) return 2;
    return audiences.length > 0 ? 1 : 0;
  };
  const purpose = ({ purposes }: Question): number => PURPOSE_IDS.findIndex((id) => purposes.includes(id));
  return kind(one) - kind(other) || purpose(one) - purpose(other);
}
