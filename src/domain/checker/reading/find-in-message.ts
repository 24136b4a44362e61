import { MESSAGE_PARTS, type MessageFound, type MessagePart } from '../message-rule.ts';
import type { Need } from './message-needs.ts';
import { spanIn, type MessageSentence, type MessageText } from './message-text.ts';
import type { MessageReading } from './read-message.ts';
import type { WordPatterns } from './word-patterns.ts';

/** The first place where one of the patterns stands, outside of quotation marks, in a sentence that `isMeant` lets pass. */
export function findInMessage(
  reading: MessageReading,
  patterns: WordPatterns,
  isMeant: (sentence: MessageSentence) => boolean = () => true,
): MessageFound | undefined {
  for (const part of MESSAGE_PARTS) {
    for (const sentence of reading[part].sentences) {
      const match = patterns.find(sentence.words);
      if (match && isMeant(sentence)) return { part, span: spanIn(reading[part], sentence, match.start, match.end) };
    }
  }
  return undefined;
}

/** Whether one of the patterns stands in a sentence, be it in quotation marks. */
export function says(sentence: MessageSentence, patterns: WordPatterns): boolean {
  return patterns.find(sentence.said) !== undefined;
}

/** Whether one of the patterns stands anywhere in a text. */
export function saysAnywhere({ sentences }: MessageText, patterns: WordPatterns): boolean {
  return sentences.some((sentence) => says(sentence, patterns));
}

/**
 * The empty place, at the beginning or at the end of the body, for a thing that the message needs and that `isThere` does
 * not find in it; undefined where there is nothing to add.
 */
export function findMissing(
  need: Need,
  place: 'start' | 'end',
  reading: MessageReading,
  isThere: (body: MessageText) => boolean,
): MessageFound | undefined {
  return reading.needs.has(need) && !isThere(reading.body) ? missingAt(place, reading) : undefined;
}

/** The empty place at which a thing is missing that stands best at the beginning or at the end of a body. */
export function missingAt(place: 'start' | 'end', { body }: MessageReading): MessageFound {
  const { typed } = body.text;
  const first = typed.length - typed.trimStart().length;
  const at = place === 'start' ? first : typed.trimEnd().length;
  return { part: 'body', span: { start: at, end: at } };
}

/** A subject or a body as a whole, without the spaces at its ends. */
export function wholePart(part: MessagePart, reading: MessageReading): MessageFound {
  const { typed } = reading[part].text;
  return { part, span: { start: typed.length - typed.trimStart().length, end: typed.trimEnd().length } };
}
