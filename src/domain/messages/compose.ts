import { isCompleteFinding, findingSlots } from '../questions/candidates.ts';
import type { Connection } from '../interview/connection.ts';
import type { Finding } from '../interview/finding.ts';
import type { Purpose } from '../interview/purpose.ts';
import { countCharacters } from '../text/count-words.ts';
import { fillSlots, type SlotValues } from '../text/fill-slots.ts';
import { tidyPhrase } from '../text/tidy.ts';
import type { Condition, Message, Paragraph, Sentence } from './message.ts';

/** What is known when a message is composed. Slots by the names in MESSAGE_SLOTS and DETAIL_IDS. */
export interface Known {
  purpose: Purpose | null;
  connection: Connection | null;
  aims: readonly string[];
  findings: readonly Finding[];
  slots: SlotValues;
}

/** A message, composed: plain text, paragraphs with an empty line between them. */
export interface Composed {
  subject: string | null;
  body: string;
}

/** How long a text may be. */
export interface Limits {
  subjectCharacters: number;
  /** Characters of the body, or null where the channel sets no limit. */
  bodyCharacters: number | null;
}

/**
 * A message from what is known. A sentence whose slots are not known is left out, with its whole paragraph where
 * nothing else is in it, so that no hole, bracket or doubled space can be left. Spare sentences go, the last one
 * first, while the body is longer than its limit. `all` are the messages that an `include` may name.
 */
export function composeMessage(message: Message, all: readonly Message[], known: Known, limits: Limits): Composed {
  const values = knownSlots(known);
  const spares = countSpares(message.paragraphs);
  let body = '';
  for (let dropped = 0; dropped <= spares; dropped += 1) {
    body = composeBody(dropSpares(message.paragraphs, dropped), all, known, values);
    if (limits.bodyCharacters === null || countCharacters(body) <= limits.bodyCharacters) break;
  }
  return { subject: composeSubject(message.subject, values, limits.subjectCharacters), body };
}

/** The slots of the record and, for each kind of finding, those of the first finding of that kind. */
function knownSlots(known: Known): SlotValues {
  const ofFindings = known.findings.filter((finding) => isCompleteFinding(finding)).toReversed();
  return Object.assign({}, ...ofFindings.map((finding) => findingSlots(finding)), known.slots);
}

function composeSubject(options: readonly string[], values: SlotValues, most: number): string | null {
  const filled = options.flatMap((option) => fillSlots(option, values) ?? []);
  return filled.find((option) => countCharacters(option) <= most) ?? filled.at(-1) ?? null;
}

function composeBody(
  paragraphs: readonly Paragraph[],
  all: readonly Message[],
  known: Known,
  values: SlotValues,
): string {
  return paragraphs
    .map((paragraph) => composeParagraph(paragraph, all, known, values))
    .filter((text) => text !== '')
    .join('\n\n');
}

function composeParagraph(paragraph: Paragraph, all: readonly Message[], known: Known, values: SlotValues): string {
  switch (paragraph.kind) {
    case 'include': {
      const included = all.find((message) => message.id === paragraph.message);
      return included ? composeBody(included.paragraphs, all, known, values) : '';
    }
    case 'aims': {
      const aims = known.aims.map((aim) => tidyPhrase(aim)).filter((aim) => aim !== '');
      if (aims.length === 0) return '';
      return [...composeSentences(paragraph.sentences, known, values), ...aims.map((aim) => `- ${aim}`)].join('\n');
    }
    case 'sentences': {
      const separator = paragraph.join === 'line' ? '\n' : ' ';
      return composeSentences(paragraph.sentences, known, values).join(separator);
    }
  }
}

function composeSentences(sentences: readonly Sentence[], known: Known, values: SlotValues): string[] {
  return sentences
    .filter((sentence) => holds(sentence.when, known))
    .flatMap((sentence) => {
      const filled = sentence.options.map((option) => fillSlots(option, values)).find((text) => text !== null);
      return filled === undefined || filled === null ? [] : [filled];
    });
}

function holds(condition: Condition | undefined, known: Known): boolean {
  if (!condition) return true;
  return (
    (condition.purposes?.some((purpose) => purpose === known.purpose) ?? true) &&
    (condition.connections?.some((connection) => connection === known.connection) ?? true)
  );
}

function countSpares(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce(
    (sum, paragraph) =>
      sum + (paragraph.kind === 'include' ? 0 : paragraph.sentences.filter((sentence) => sentence.spare).length),
    0,
  );
}

/** The paragraphs without their last `count` spare sentences. */
function dropSpares(paragraphs: readonly Paragraph[], count: number): Paragraph[] {
  let left = count;
  return paragraphs
    .toReversed()
    .map((paragraph): Paragraph => {
      if (paragraph.kind === 'include') return paragraph;
      const kept = paragraph.sentences.toReversed().filter((sentence) => {
        if (!sentence.spare || left === 0) return true;
        left -= 1;
        return false;
      });
      return { ...paragraph, sentences: kept.toReversed() };
    })
    .toReversed();
}
