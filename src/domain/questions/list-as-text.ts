import { familyText } from './family-texts.ts';
import { totalMinutes } from './total-minutes.ts';
import type { ShownItem } from './question-list.ts';

/** What is taken along of a question list. */
export interface ListToTake {
  /** The contact as typed, or empty. */
  contact: string;
  /** Length of the talk. */
  talkMinutes: number;
  shown: readonly ShownItem[];
}

/** The list as plain text: one numbered line a question, its part of the talk and its minutes in brackets. */
export function listAsText({ contact, talkMinutes, shown }: ListToTake): string {
  const lines = wordedLines(shown).map((line, index) => `${index + 1}. ${line.text} (${line.facts})`);
  return `${listTitle(contact)}\n${minutesLine(shown, talkMinutes)}\n\n${lines.join('\n')}\n`;
}

/** What stands above the list. */
export function listTitle(contact: string): string {
  const name = onOneLine(contact);
  return name === '' ? 'Questions' : `Questions for ${name}`;
}

/** "18 of 20 minutes planned." */
export function minutesLine(shown: readonly ShownItem[], talkMinutes: number): string {
  return `${totalMinutes(shown.map(({ item }) => item))} of ${talkMinutes} minutes planned.`;
}

/** The lines that have a wording, each on one line. A question whose wording is gone cannot be asked. */
export function wordedLines(shown: readonly ShownItem[]): { text: string; facts: string }[] {
  return shown
    .map(({ item, text }) => ({ item, text: onOneLine(text) }))
    .filter(({ text }) => text !== '')
    .map(({ item, text }) => ({
      text,
      facts: [familyText(item.family).label, `${item.minutes} min`, ...(item.mustAsk ? ['must-ask'] : [])].join(', '),
    }));
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
