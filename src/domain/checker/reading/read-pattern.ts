// Parts of words.
// cspell:disable

/** Words of one kind by the name of the kind, in capitals: `PAPER`. An entry may be of several words. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Words, and what is of several words by the first of them. */
export interface WordGroup {
  single: Set<string>;
  longer: Map<string, string[][]>;
}

/** What a part of a pattern takes for a word. */
export interface WordSet {
  groups: readonly Readonly<WordGroup>[];
  endings: readonly string[];
  isNumber: boolean;
  isEnd: boolean;
}

export type Part =
  | { kind: 'words'; set: WordSet; isOptional: boolean }
  | { kind: 'not'; set: WordSet }
  | { kind: 'gap'; most: number; isPhrase: boolean; isFirst: boolean }
  | { kind: 'owner'; isOwner: boolean }
  | { kind: 'any'; isOptional: boolean }
  | { kind: 'name' }
  | { kind: 'unasked' }
  | { kind: 'begin' }
  | { kind: 'end' };

export type Pattern = readonly Part[];

/** A pattern that is read when a word comes with which it may begin: most never do. */
export type Prepared = () => Pattern;

/** Patterns by the word with which they may begin, and those that may begin with any word. */
export interface Compiled {
  byFirst: ReadonlyMap<string, readonly Prepared[]>;
  others: readonly Prepared[];
}

/** Reads patterns, written as `wordPatterns` says. A list that is not there is a mistake of the rule, and throws. */
export function compile(lists: WordLists, patterns: readonly string[]): Compiled {
  const known = new Map<string, WordSet>();
  const setOf = (text: string) => {
    const found = known.get(text) ?? readSet(lists, text);
    known.set(text, found);
    return found;
  };
  const byFirst = new Map<string, Prepared[]>();
  const others: Prepared[] = [];
  for (const parts of patterns.map((one) => one.split(' '))) {
    const begins = parts.findIndex((part) => !/^(?:\^|!|.*\?$)/.test(part));
    let read: Pattern | undefined;
    const pattern = () => (read ??= parts.map((part, place) => readPart(part, place <= begins, setOf)));
    const first = firstWords(parts.slice(0, begins + 1).map((part) => readPart(part, true, setOf)));
    if (first === undefined) others.push(pattern);
    for (const word of new Set(first)) {
      const rest = byFirst.get(word);
      if (rest) rest.push(pattern);
      else byFirst.set(word, [pattern]);
    }
  }
  return { byFirst, others };
}

type SetOf = (text: string) => WordSet;

/** `isFirst` where nothing but places and refusals stand before it. */
function readPart(part: string, isFirst: boolean, setOf: SetOf): Part {
  if (part === '^') return { kind: 'begin' };
  if (part === '$') return { kind: 'end' };
  if (part === '_' || part === '_?') return { kind: 'any', isOptional: part === '_?' };
  if (part === '^^') return { kind: 'unasked' };
  if (part === '@') return { kind: 'name' };
  if (part === "'s" || part === "!'s") return { kind: 'owner', isOwner: part === "'s" };
  if (/^[*+]\d+$/.test(part)) {
    return { kind: 'gap', most: Number(part.slice(1)), isPhrase: part.startsWith('+'), isFirst };
  }
  if (part.startsWith('!')) return { kind: 'not', set: setOf(part.slice(1)) };
  const isOptional = part.endsWith('?');
  return { kind: 'words', set: setOf(isOptional ? part.slice(0, -1) : part), isOptional };
}

function readSet(lists: WordLists, text: string): WordSet {
  const own = emptyGroup();
  const groups = [own];
  const marks = text.split('|').filter((one) => {
    const name = /^([A-Z][A-Z_]*)(\+?)$/.exec(one);
    if (name) groups.push(groupOf(lists, name[1] ?? '', name[2] === '+'));
    else if (/^[~#$]/.test(one)) return true;
    else add(own, one.replaceAll('_', ' '));
    return false;
  });
  return {
    groups,
    endings: marks.filter((one) => one.startsWith('~')).map((one) => one.slice(1)),
    isNumber: marks.includes('#'),
    isEnd: marks.includes('$'),
  };
}

/** A list is read once for all patterns that name it. */
const READ = {
  asWritten: new WeakMap<readonly string[], WordGroup>(),
  plurals: new WeakMap<readonly string[], WordGroup>(),
};

function groupOf(lists: WordLists, name: string, withPlurals: boolean): WordGroup {
  const list = lists[name];
  if (list === undefined) throw new Error(`There is no list ${name}.`);
  const read = withPlurals ? READ.plurals : READ.asWritten;
  const known = read.get(list);
  if (known) return known;
  const group = emptyGroup();
  for (const word of list) {
    add(group, word);
    if (withPlurals) add(group, plural(word));
  }
  read.set(list, group);
  return group;
}

function emptyGroup(): WordGroup {
  return { single: new Set(), longer: new Map() };
}

function add({ single, longer }: WordGroup, entry: string): void {
  const words = entry.includes('-') ? entry.replaceAll('-', ' ') : entry;
  const space = words.indexOf(' ');
  if (space < 0) {
    single.add(words);
    return;
  }
  const first = words.slice(0, space);
  const others = longer.get(first);
  if (others) others.push(words.split(' '));
  else longer.set(first, [words.split(' ')]);
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** The words with which a pattern may begin; undefined where that may be any. */
function firstWords(pattern: Pattern): string[] | undefined {
  const first: string[] = [];
  for (const part of pattern) {
    if (part.kind === 'begin' || part.kind === 'unasked') continue;
    if (part.kind !== 'words' || part.set.isNumber || part.set.isEnd || part.set.endings.length > 0) return undefined;
    for (const { single, longer } of part.set.groups) first.push(...single, ...longer.keys());
    if (!part.isOptional) return first;
  }
  return undefined;
}
