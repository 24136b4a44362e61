import { blankQuotes } from './blank-quotes.ts';
import { plainText, typedSpan, type PlainText } from './plain-text.ts';
import { lineStarts } from './read-text.ts';
import { readWords, type Words } from './read-words.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence of a message, or a line such as its greeting. */
export interface MessageSentence {
  /** Its letters, small and without accents, quotations included. */
  plain: string;
  /** Its words, those in quotation marks masked. */
  words: Words;
  /** Its words, quotations included. */
  said: Words;
  /** Its place in the plain text. */
  start: number;
  mark: string;
}

/** A subject or a body as the rules see it. */
export interface MessageText {
  text: PlainText;
  sentences: readonly MessageSentence[];
}

/** Reads a text as sentences, in time in proportion to its length. */
export function readSentences(typed: string): MessageText {
  const text = plainText(typed);
  const masked = blankQuotes(text.plain);
  const sentences = splitSentences(masked, lineStarts(text)).map(({ start, end, mark }) => {
    const plain = text.plain.slice(start, end);
    const words = readWords(masked.slice(start, end));
    const said = masked.slice(start, end) === plain ? words : readWords(plain);
    return { plain, words, said, start, mark };
  });
  return { text, sentences };
}

/** The place of a sentence, or of a stretch of it, in the text as it was typed. */
export function spanIn({ text }: MessageText, { start, plain }: MessageSentence, from = 0, to = plain.length) {
  return typedSpan(text, start + from, start + to);
}
