import type { Span } from '../remark.ts';
import { blankQuotes } from './blank-quotes.ts';
import type { Ask } from './find-ask.ts';
import { plainText, typedSpan, type PlainText } from './plain-text.ts';
import { readWords, type Words } from './read-words.ts';
import { asksOf, hasTag } from './sentence-asks.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence in plain letters, its quotations masked, with what it asks. */
export interface Sentence {
  words: string;
  /** The same, word by word. */
  wordList: Words;
  /** Its place in the plain text. */
  start: number;
  mark: string;
  /** It ends in "isn't it?" or the like. */
  tag: boolean;
  asks: readonly Ask[];
}

/** A text as the rules see it. */
export interface Reading {
  text: PlainText;
  sentences: readonly Sentence[];
}

/** Reads a text once for all rules, in time in proportion to its length. */
export function readText(typed: string): Reading {
  const text = plainText(typed);
  const plain = blankQuotes(text.plain);
  const sentences = splitSentences(plain, lineStarts(text)).map(({ start, end, mark }) => {
    const words = plain.slice(start, end);
    const wordList = readWords(words, (place) => isCapital(text, start + place));
    const asks = asksOf(words, mark);
    return { words, wordList, start, mark, tag: hasTag(words, mark, asks), asks };
  });
  return { text, sentences };
}

/** Whether a sentence asks, by its mark or by its words. */
export function isAsking({ mark, asks }: Sentence): boolean {
  return mark === '?' || asks.length > 0;
}

/** The span of a sentence, or of a stretch of it, in the text as it was typed. */
export function spanOf(reading: Reading, sentence: Sentence, from = 0, to = sentence.words.length): Span {
  return typedSpan(reading.text, sentence.start + from, sentence.start + to);
}

function isCapital({ origins, typed }: PlainText, place: number): boolean {
  const letter = typed.charAt(origins[place] ?? 0);
  return letter !== letter.toLowerCase();
}

/** The places of the plain text at which a line of its own begins: a paragraph, an item of a list. */
export function lineStarts({ plain, origins, typed }: PlainText): Set<number> {
  const starts = new Set<number>();
  for (let place = 1; place < plain.length; place += 1) {
    if (plain.charAt(place - 1) !== ' ') continue;
    const between = typed.slice(origins[place - 1], origins[place]);
    const isNewLine =
      /\n\s*\n/.test(between) ||
      (between.includes('\n') && /[\p{Lu}\p{N}•*-]/u.test(typed.charAt(origins[place] ?? 0)));
    if (isNewLine) starts.add(place);
  }
  return starts;
}
