// Words as people type them.
// cspell:disable

/** The words of a sentence, spelled out ("what's" is "what is", "u" is "you"), each with its place in the sentence. */
export interface Words {
  words: readonly string[];
  starts: readonly number[];
  ends: readonly number[];
  /** Where a clause begins: behind a comma, a colon or the like, and at 0. */
  breaks: readonly boolean[];
  /** Which words own what follows: "the firm's". */
  owners: readonly boolean[];
  /** Which words are written like a name, apart from the first. */
  names: readonly boolean[];
}

/** Hyphens part words, so that "co-worker" and "co worker" are one to the lists. */
/** Letters of any script and digits; the property of Unicode would take a browser ten times as long to prepare. */
const LETTER = 'a-z0-9\\u00aa-\\u1fff\\u3040-\\ufaff';
const WORD = new RegExp(`[${LETTER}]+(?:['.][${LETTER}]+)*(?:(?<=s)'(?= ))?|[&/,;:()"]| - `, 'g');
const PAUSE = /^[&/,;:()"]$|^ - $/;

/** What is typed as one word and read as several, or in another spelling. */
const SPELLED_OUT = new Map(
  Object.entries({
    u: 'you',
    ya: 'you',
    ye: 'you',
    youse: 'you',
    allyuh: 'you',
    yall: 'you all',
    "y'all": 'you all',
    lemme: 'let me',
    gimme: 'give me',
    gotta: 'have to',
    idk: 'i do not know',
    dunno: 'do not know',
    ur: 'your',
    r: 'are',
    pls: 'please',
    plz: 'please',
    ppl: 'people',
    im: 'i am',
    ive: 'i have',
    hes: 'he is',
    shes: 'she is',
    youd: 'you would',
    youve: 'you have',
    theyve: 'they have',
    weve: 'we have',
    youre: 'you are',
    theyre: 'they are',
    lets: 'let us',
    "let's": 'let us',
    whats: 'what is',
    hows: 'how is',
    whos: 'who is',
    wheres: 'where is',
    thats: 'that is',
    theres: 'there is',
    cannot: 'can not',
    "can't": 'can not',
    cant: 'can not',
    "won't": 'will not',
    wont: 'will not',
    "ain't": 'is not',
    aint: 'is not',
    wud: 'would',
    smth: 'something',
    urself: 'yourself',
    abt: 'about',
    thx: 'thanks',
    wanna: 'want to',
    gonna: 'going to',
  }),
);
/** "dont", "isnt" */
const WITHOUT_MARK = /^(do|does|did|is|are|was|were|have|has|had|would|could|should)nt$/;
const ENDINGS = new Map(Object.entries({ "'m": 'am', "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would' }));
/** Behind these, 's is "is"; behind any other word it tells whose something is. */
const BEFORE_IS = new Set(
  'what who how where when why which it that this there here he she everything one work life'.split(' '),
);

/**
 * Reads a plain sentence as words, in time in proportion to its length. `isCapital` tells whether the letter at a place
 * was typed as one; without it, no word is a name.
 */
export function readWords(sentence: string, isCapital: (place: number) => boolean = () => false): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: boolean[] = [];
  const owners: boolean[] = [];
  const names: boolean[] = [];
  let isBreak = true;
  for (const { 0: typed, index } of sentence.matchAll(WORD)) {
    if (PAUSE.test(typed)) {
      isBreak = true;
      continue;
    }
    const spelled = spellOut(typed);
    const isName =
      words.length > 0 && spelled.length === 1 && typed.length > 2 && isCapital(index) && !isCapital(index + 1);
    for (const word of spelled) {
      words.push(word);
      starts.push(index);
      ends.push(index + typed.length);
      breaks.push(isBreak);
      names.push(isName);
      owners.push(spelled.length === 1 && /'s?$/.test(typed));
      isBreak = false;
    }
  }
  return { words, starts, ends, breaks, owners, names };
}

function spellOut(typed: string): string[] {
  const known = SPELLED_OUT.get(typed);
  if (known !== undefined) return known.split(' ');
  const negated = WITHOUT_MARK.exec(typed)?.[1];
  if (negated !== undefined) return [negated, 'not'];
  const mark = typed.lastIndexOf("'");
  if (mark < 1) return [typed];
  const stem = typed.slice(0, mark);
  const ending = typed.slice(mark);
  if (ending === "'t" && stem.endsWith('n')) return [stem.slice(0, -1), 'not'];
  if (ending === "'") return [stem];
  if (ending === "'s") return BEFORE_IS.has(stem) ? [stem, 'is'] : [stem];
  const spelled = ENDINGS.get(ending);
  return spelled === undefined ? [typed] : [stem, spelled];
}
