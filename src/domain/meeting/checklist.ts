import { WAY_IDS, type Way } from '../interview/way.ts';
import { numberInWords } from '../text/number-in-words.ts';
import type { ChecklistMarks } from './meeting.ts';

/** When an item of the checklist is done, in the order of the days. */
export const CHECKLIST_TIMES = [
  { id: 'before', label: 'In the days before' },
  { id: 'same-day', label: 'On the day' },
  { id: 'at-the-start', label: 'In the last minutes' },
] as const;

export type ChecklistTime = (typeof CHECKLIST_TIMES)[number]['id'];

/** One thing to see to, as authors write it. */
export interface ChecklistItem {
  /** Kebab-case, never reused: saved interviews refer to it. */
  id: string;
  /** What to do. Numbers of its norm stand in it as slots: "Open the room {videoFewest} minutes early." */
  text: string;
  /** Why, in one sentence. */
  why: string;
  ways: readonly Way[];
  when: ChecklistTime;
  /** Id of the norm whose numbers it uses. */
  norm?: string | undefined;
}

/** An item of the checklist as the asker sees it. */
export interface ShownChecklistItem {
  id: string;
  text: string;
  /** Empty for an item of the asker’s own. */
  why: string;
  when: ChecklistTime;
  isOwn: boolean;
  isTicked: boolean;
}

/** The items that a way of meeting needs; the asker’s own come last, and hidden ones are told apart. */
export interface Checklist {
  shown: ShownChecklistItem[];
  hidden: ShownChecklistItem[];
  ticked: number;
}

const SLOT = /\{([a-zA-Z]+)\}/g;

/** The names of the numbers that a text takes from its norm. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(SLOT)].map((match) => match[1] ?? '');
}

/** A text with the numbers of its norm in words. A number that is not known stays in braces: the build refuses it. */
export function withNumbers(text: string, values: Readonly<Record<string, number>>): string {
  return text.replaceAll(SLOT, (slot, name: string) => {
    const number = Object.hasOwn(values, name) ? values[name] : undefined;
    return number === undefined ? slot : numberInWords(number);
  });
}

/** The checklist for a way of meeting, null for one that is not chosen yet: then only what every way needs. */
export function checklistFor(way: Way | null, items: readonly ChecklistItem[], marks: ChecklistMarks): Checklist {
  const fits = ({ ways }: ChecklistItem) =>
    way === null ? WAY_IDS.every((one) => ways.includes(one)) : ways.includes(way);
  const ofContent = CHECKLIST_TIMES.flatMap(({ id: when }) => items.filter((item) => item.when === when && fits(item)));
  const all = ofContent.map((item) => ({ ...item, isOwn: false, isTicked: marks.ticked.includes(item.id) }));
  const own = marks.added.map(({ id, text, isTicked }) => {
    return { id, text, why: '', when: 'same-day' as const, isOwn: true, isTicked };
  });
  const shown = [...all.filter(({ id }) => !marks.hidden.includes(id)), ...own];
  return {
    shown: shown.map(asShown),
    hidden: all.filter(({ id }) => marks.hidden.includes(id)).map(asShown),
    ticked: shown.filter(({ isTicked }) => isTicked).length,
  };
}

function asShown({ id, text, why, when, isOwn, isTicked }: ShownChecklistItem): ShownChecklistItem {
  return { id, text, why, when, isOwn, isTicked };
}

/** The marks with one item ticked or not; `isOwn` tells the asker’s own items from those of the content. */
export function withTick(
  marks: ChecklistMarks,
  { id, isOwn }: { id: string; isOwn: boolean },
  isTicked: boolean,
): ChecklistMarks {
  if (isOwn) return { ...marks, added: marks.added.map((one) => (one.id === id ? { ...one, isTicked } : one)) };
  return { ...marks, ticked: withOrWithout(marks.ticked, id, isTicked) };
}

/** The marks with one item of the content hidden or shown again. A hidden item keeps its tick. */
export function withHidden(marks: ChecklistMarks, id: string, isHidden: boolean): ChecklistMarks {
  return { ...marks, hidden: withOrWithout(marks.hidden, id, isHidden) };
}

function withOrWithout(ids: readonly string[], id: string, isIn: boolean): string[] {
  return [...ids.filter((one) => one !== id), ...(isIn ? [id] : [])];
}
