import { compile, type Compiled, type Part, type Pattern, type WordLists, type WordSet } from './read-pattern.ts';
import type { Words } from './read-words.ts';

/** A stretch of a sentence, in characters. */
export interface WordMatch {
  start: number;
  end: number;
}

/** Patterns of words, of which one is looked for after the other. */
export interface WordPatterns {
  find: (words: Words) => WordMatch | undefined;
  /** The longest match at the first word. */
  atStart: (words: Words) => WordMatch | undefined;
  /** Of how many words the longest match at a word is; 0 where there is none. */
  lengthAt: (words: Words, index: number) => number;
}

/**
 * Patterns of words: looked for in `readWords`, prepared when first needed. The parts of one, with a space between:
 *
 * - `word`, `one|other`, `of_several`, `KIND` (a list by its name), `KIND+` (and the plurals of its words)
 * - `~ing` (a word with that ending), `#` (a number), `$` (the end of a clause), each also among others: `in|#|$`
 * - any of these with `?` behind it where it may be missing, and with `!` before it where it must not come next
 * - `@` (a word that is written like a name)
 * - `_` (any word), `*3` (up to three words of one clause), `+3` (of one phrase: none that joins, asks or relates)
 * - `^` (a clause begins), `^^` (no question word came before)
 * - `'s` and `!'s` (the word before owns what follows, or not)
 *
 * Words like "now" or "please" may stand before the end of a clause.
 */
export function wordPatterns(lists: WordLists, patterns: readonly string[]): WordPatterns {
  let compiled: Compiled | undefined;
  const lengthAt = (words: Words, index: number) => {
    compiled ??= compile(lists, patterns);
    return endAt(compiled, words, index, true) - index;
  };
  return {
    find: (words) => {
      compiled ??= compile(lists, patterns);
      for (let index = 0; index < Math.min(words.words.length, MOST_WORDS); index += 1) {
        const end = endAt(compiled, words, index, false);
        if (end > index) return { start: words.starts[index] ?? 0, end: words.ends[end - 1] ?? 0 };
      }
      return undefined;
    },
    atStart: (words) => {
      const end = lengthAt(words, 0);
      return end > 0 ? { start: words.starts[0] ?? 0, end: words.ends[end - 1] ?? 0 } : undefined;
    },
    lengthAt,
  };
}

/** How far a sentence is read, so that a text without an end costs little: nobody asks in so many words. */
const MOST_WORDS = 400;

/** The place behind the first match that begins at a word, or behind the longest one; `index` where there is none. */
function endAt(compiled: Compiled, words: Words, index: number, isLongest: boolean): number {
  let longest = index;
  for (const patterns of [compiled.byFirst.get(words.words[index] ?? '') ?? [], compiled.others]) {
    for (const pattern of patterns) {
      longest = Math.max(longest, match({ pattern: pattern(), words }, 0, index));
      if (longest > index && !isLongest) return longest;
    }
  }
  return longest;
}

interface Search {
  pattern: Pattern;
  words: Words;
}

/** The index behind the last word of the match of the parts from `place` on, or -1. */
function match(search: Search, place: number, index: number): number {
  const { pattern, words } = search;
  const part = pattern[place];
  if (part === undefined) return index;
  switch (part.kind) {
    case 'begin':
      return words.breaks[index] === true ? match(search, place + 1, index) : -1;
    case 'end':
      return isAtTail(words, index) ? match(search, place + 1, index) : -1;
    case 'not':
      return lengthsOf(part.set, words, index).length === 0 ? match(search, place + 1, index) : -1;
    case 'owner':
      return words.owners[index - 1] === part.isOwner ? match(search, place + 1, index) : -1;
    case 'name':
      return words.names[index] === true ? match(search, place + 1, index + 1) : -1;
    case 'unasked':
      return asksBefore(words, index) ? -1 : match(search, place + 1, index);
    case 'gap':
      return matchGap(search, place, index, part);
    case 'any': {
      const end = index < words.words.length ? match(search, place + 1, index + 1) : -1;
      return end < 0 && part.isOptional ? match(search, place + 1, index) : end;
    }
    case 'words':
      return matchWords(search, place, index, part);
  }
}

function matchWords(search: Search, place: number, index: number, part: PartOf<'words'>): number {
  for (const length of lengthsOf(part.set, search.words, index)) {
    const end = match(search, place + 1, index + length);
    if (end >= 0) return end;
  }
  const isEmpty = part.isOptional || (part.set.isEnd && isAtTail(search.words, index));
  return isEmpty ? match(search, place + 1, index) : -1;
}

function matchGap(search: Search, place: number, index: number, { most, isPhrase, isFirst }: PartOf<'gap'>): number {
  for (let count = 0; count <= most; count += 1) {
    const end = match(search, place + 1, index + count);
    if (end >= 0) return end;
    if (isEnd(search.words, index + count) && !(isFirst && count === 0)) return -1;
    if (isPhrase && PARTS_PHRASES.has(search.words.words[index + count] ?? '')) return -1;
  }
  return -1;
}

type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

const NONE: readonly number[] = [];
const ONE: readonly number[] = [1];

/** Of how many words a stretch is that belongs to a set and begins here; the longer ones first. */
function lengthsOf(set: WordSet, { words }: Words, index: number): readonly number[] {
  const word = words[index];
  if (word === undefined) return NONE;
  let longer: number[] | undefined;
  for (const group of set.groups) {
    for (const several of group.longer.get(word) ?? NO_WORDS) {
      if (several.every((one, offset) => words[index + offset] === one)) (longer ??= []).push(several.length);
    }
  }
  const isOne = isOneOf(set, word);
  if (longer === undefined) return isOne ? ONE : NONE;
  return isOne ? [...longer, 1] : longer;
}

const NO_WORDS: readonly (readonly string[])[] = [];

function isOneOf({ groups, endings, isNumber }: WordSet, word: string): boolean {
  for (const { single } of groups) if (single.has(word)) return true;
  if (isNumber && isNumeral(word)) return true;
  return endings.some((one) => word.length > one.length + 1 && word.endsWith(one));
}

/** What hangs on at the end and changes nothing: "Where is it based these days, please?" */
const TAIL = new Set(
  (
    'now nowadays today currently these days right at the moment anyway please exactly then though again actually ' +
    'really honestly lately sir roughly for me to us by way thanks'
  ).split(' '),
);
const LONGEST_TAIL = 4;

function isAtTail(words: Words, index: number): boolean {
  let end = index;
  while (!isEnd(words, end) && end - index < LONGEST_TAIL && TAIL.has(words.words[end] ?? '')) end += 1;
  return isEnd(words, end);
}

function isEnd({ words, breaks }: Words, index: number): boolean {
  return index >= words.length || breaks[index] === true;
}

/** Words that no phrase about one thing goes across. */
const PARTS_PHRASES = new Set(
  (
    'of in on at to for from with by about during after before since until into through between against under over ' +
    'and or but if when while that which who whom whose what how why where because than as so'
  ).split(' '),
);
const QUESTION_WORDS = new Set('what which who whom whose how why where when'.split(' '));

/** How far a question word may stand before, so that a text without an end costs little. */
const MOST_BEFORE = 12;

function asksBefore({ words }: Words, index: number): boolean {
  return words.slice(Math.max(0, index - MOST_BEFORE), index).some((word) => QUESTION_WORDS.has(word));
}

const NUMBERS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety ' +
    'hundred thousand million billion half'
  ).split(' '),
);

function isNumeral(word: string): boolean {
  return NUMBERS.has(word) || /^\d/.test(word);
}
