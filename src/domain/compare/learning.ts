import { capitalized, numberInWords } from '../text/number-in-words.ts';
import type { Grid } from './grid.ts';

/** How many people to hear in one field (norm people-per-field). */
export interface PeopleNorm {
  fewest: number;
  most: number;
}

/** Whether to go on asking. It is advice; the asker decides. */
export interface Learning {
  kind: 'nobody-yet' | 'one-voice' | 'too-few' | 'still-learning' | 'perhaps-enough' | 'not-told';
  text: string;
}

/**
 * Whether the talks still teach something, from how many people were heard and how much was new in the last talk that has
 * a day. The caution against deciding on few voices comes before everything else.
 */
export function learningOf({ columns, people }: Grid, { fewest, most }: PeopleNorm): Learning {
  const talks = columns.filter(({ day }) => day !== '');
  const learned = talks.at(-1)?.learned ?? null;
  if (people === 0) return { kind: 'nobody-yet', text: 'You have heard nobody yet.' };
  if (people === 1) {
    return {
      kind: 'one-voice',
      text: `One person, one view. Hear at least ${numberInWords(fewest)} before you decide anything.`,
    };
  }
  const heard = `${capitalized(numberInWords(people))} people so far.`;
  if (people < fewest)
    return { kind: 'too-few', text: `${heard} Hear at least ${numberInWords(fewest)} before you decide anything.` };
  if (learned === null)
    return { kind: 'not-told', text: `${heard} Was anything new in the last talk? That tells whether to go on.` };
  if (learned === 'nothing') {
    return {
      kind: 'perhaps-enough',
      text: `${heard} The last talk told you nothing new, so you may have heard enough.`,
    };
  }
  const range = `We advise ${numberInWords(fewest)} to ${numberInWords(most)}`;
  return {
    kind: 'still-learning',
    text:
      people >= most
        ? `${heard} ${range}, but you are still learning: go on if you have the time.`
        : `${heard} You are still learning something new: go on.`,
  };
}
