import type { Step } from '../interview/steps.ts';
import { slotNames } from '../text/fill-slots.ts';
import { tidyPhrase } from '../text/tidy.ts';
import { fitsAsker } from './fits-asker.ts';
import type { Known } from './known.ts';
import type { Message } from './message.ts';
import { optionsIn, type Options } from './sentence.ts';
import type { List } from './paragraph.ts';
import type { Slot } from './slot.ts';
import { slotValuesOf } from './slot-values.ts';
import type { Tone } from './tone.ts';

/** Something that a message would tell if it were known, and the step in which it is told. */
export interface Fact {
  /** In the middle of a sentence: "their role". */
  text: string;
  /** Null where it comes from noting another message as sent. */
  step: Step | null;
}

/** A fact, and the slots or lists of which one is enough. */
interface KnownBy extends Fact {
  slots: readonly Slot[];
  lists: readonly List[];
}

const FACTS: readonly KnownBy[] = [
  { text: 'their name', step: 'contact', slots: ['contactName', 'addressAs'], lists: [] },
  { text: 'their role', step: 'contact', slots: ['contactRole'], lists: [] },
  { text: 'their organization', step: 'contact', slots: ['organization'], lists: [] },
  { text: 'who knows you both', step: 'contact', slots: ['sharedContact'], lists: [] },
  { text: 'how you know of them', step: 'contact', slots: ['connectionDetail'], lists: [] },
  {
    text: 'one thing you found out about them',
    step: 'contact',
    slots: ['employer', 'earlierRole', 'from', 'to', 'project', 'title', 'school', 'acquaintance', 'news'],
    lists: [],
  },
  { text: 'the field', step: 'purpose', slots: ['fieldPhrase'], lists: [] },
  { text: 'what you want to find out', step: 'purpose', slots: ['aims'], lists: ['aims'] },
  { text: 'your questions', step: 'questions', slots: [], lists: ['questions'] },
  { text: 'the day of the meeting', step: 'meeting', slots: ['meetingDay'], lists: [] },
  { text: 'the time of the meeting', step: 'meeting', slots: ['meetingTime'], lists: [] },
  { text: 'where you meet', step: 'meeting', slots: ['meetingPlace'], lists: [] },
  {
    text: 'the message that this one follows, noted below as sent',
    step: null,
    slots: ['sentDay', 'sentSubject'],
    lists: [],
  },
];

/**
 * What a message would tell if it were known: of each sentence, what a better wording than the one that can be filled
 * waits for; of each list, what there is nothing of. What the page of messages itself asks for is not among them.
 */
export function missingFacts(message: Message, known: Known, tone: Tone): Fact[] {
  const values = slotValuesOf(known);
  const isKnown = (slot: string) => tidyPhrase(values[slot] ?? '') !== '';
  const waiting = (options: Options) => waitingFor(optionsIn(options, tone), isKnown);
  const paragraphs = message.paragraphs.filter(({ when }) => fitsAsker(when ?? {}, known, tone));
  const sentences = paragraphs.flatMap((one) => one.sentences).filter(({ when }) => fitsAsker(when ?? {}, known, tone));
  const slots = new Set([
    ...waiting(message.subject),
    ...sentences.flatMap(({ options }) => waiting(options)),
    ...[...paragraphs, ...sentences].flatMap(({ when }) => when?.has?.filter((slot) => !isKnown(slot)) ?? []),
  ]);
  const lists = new Set(paragraphs.flatMap(({ below }) => (isEmptyList(below, known) ? [below] : [])));
  return FACTS.filter((fact) => {
    const isWanted = fact.slots.some((slot) => slots.has(slot)) || fact.lists.some((list) => lists.has(list));
    return isWanted && !fact.slots.some((slot) => isKnown(slot));
  }).map(({ text, step }) => ({ text, step }));
}

/** The slots of the options that stand before the first one that can be filled. */
function waitingFor(options: readonly string[], isKnown: (slot: string) => boolean): string[] {
  const places = options.map((option) => slotNames(option).filter((slot) => !isKnown(slot)));
  const filled = places.findIndex((missing) => missing.length === 0);
  return places.slice(0, filled === -1 ? places.length : filled).flat();
}

function isEmptyList(below: List | 'quote' | null, known: Known): below is List {
  if (below === null || below === 'quote') return false;
  return known[below].every((line) => tidyPhrase(line) === '');
}
