import { ellipticAt } from './elliptic.ts';
import { GRAMMAR } from './grammar.ts';
import { FRAMES, INVITES, REQUESTS } from './imperatives.ts';
import { INDIRECT } from './indirect.ts';
import { stripFillers } from './openers.ts';
import { readWords, type Words } from './read-words.ts';
import { wordPatterns } from './word-patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

/**
 * How a clause asks: `open` with a question word, `yes-no` with a verb in front or behind "whether", `invite` with an
 * imperative, `frame` with one that only sets the scene ("Think of the last newcomer."), `topic` by naming a subject
 * ("I would like to hear about …").
 */
export type AskKind = 'open' | 'yes-no' | 'invite' | 'frame' | 'topic';

export interface Ask {
  kind: AskKind;
  /** The plain words of the ask, from its first own word to the end of the sentence. */
  words: string;
  /** Where these words begin in the clause that was given. */
  at: number;
}

const OPEN = wordPatterns(GRAMMAR, ['PREPOSITION? WH', 'roughly|about? how', 'when AUX', 'until|since|by|from when']);
const YES_NO = wordPatterns(GRAMMAR, ['AUX not? really|actually|still|ever|even? SUBJECT']);
const VERB_FIRST = wordPatterns(GRAMMAR, ['AUX !to|a|me _']);
/** "Were you the mayor, what would you change?" */
const INVERTED_CASE = /^(?:were|had|should) [^,:;?]{3,120}, (?:then )?(?:wh|how|would|could)/;
/** How far the grammar looks, so that a text without an end costs little. */
const MOST_LETTERS = 240;
/** What was asked indirectly: "how you got in". */
const EMBEDDED_ASK = wordPatterns(GRAMMAR, ['PREPOSITION? WH|when _']);
/** "What a week", "where I come from", "with what you know of me": a question word that opens no question. */
const EMBEDDED = wordPatterns(GRAMMAR, ['PREPOSITION? WH a|an|i|you|he|she|we|they|it|my|your|the|reminds|brings _']);
/** "what u making these days" */
const SLANG = wordPatterns(GRAMMAR, ['what|how|where|who|why you *1 ~ing']);
/** A verb in front of its subject, without the mark that would tell a question from a wish. */
const UNMARKED =
  /^(?:any chance|(?:you )?ever [\w'-]+|(?:do|does|did|are|were|can|could|will|should|is|was|has) [\w'-]+) [\w'-]+/;
const WISH = wordPatterns(GRAMMAR, ['AUX not|tell|let|me|share|love|like|be|so|take|say|give|just|keep']);
/** How an opening ends or begins that tells where no question follows. */
const TELLS = /(?:wonder|wondered|wondering|curious|interested|hoping|keen|eager)$/;
const NAMES = /^(?:my|the|one|a|our|another|next|first|last|main) /;

/** How a plain clause asks from its own beginning, after the words that only open it; undefined where it does not. */
export function askAt(clause: string, mark: string, depth = 0): Ask | undefined {
  const { rest, skipped } = stripFillers(clause);
  const head = rest.slice(0, MOST_LETTERS);
  const words = readWords(head);
  const opening = depth < 3 ? INDIRECT.atStart(words) : undefined;
  if (opening) {
    const isOpen = !rest.startsWith('what ') || / (?:is|about)$/.test(rest.slice(0, opening.end));
    const inner = isOpen ? askBehind(rest.slice(opening.end), mark, depth + 1) : undefined;
    const at = skipped + opening.end;
    if (inner) return { ...inner, at: at + inner.at };
    if (!YES_NO.atStart(words) && asksForTopic(rest, opening.end)) {
      return { kind: INVITES.atStart(words) ? 'invite' : 'topic', words: rest, at: skipped };
    }
  }
  const kind = kindOf(head, words, mark) ?? (mark === '' && depth === 0 ? ellipticAt(words) : undefined);
  return kind && { kind, words: rest, at: skipped };
}

/** "I am interested in nursing" tells; "I am curious about nursing" and "I would like to understand nursing" ask. */
function asksForTopic(clause: string, end: number): boolean {
  const opening = clause.slice(0, end);
  if (opening.startsWith('what ')) return / is (?:how|what|why|whether|which|who|where|when) /.test(clause.slice(end));
  return !TELLS.test(opening) && !NAMES.test(opening);
}

/** What may stand between: ", since the tour, ", "more about ". */
const LEAD = new RegExp(
  '^[,: -]*(?:(?:since|after|before|during|given|from) [^,?.]{2,40}, )?' +
    '(?:(?:more |a bit |a little )?(?:about|on|of|as to) )?(?:please )?',
);

function askBehind(behind: string, mark: string, depth: number): Ask | undefined {
  const lead = LEAD.exec(behind)?.[0].length ?? 0;
  const rest = behind.slice(lead);
  const whether = /^(?:if|whether)(?: or not)? /.exec(rest);
  if (whether) {
    const words = rest.slice(whether[0].length);
    const own = askAt(words, mark, depth);
    return own?.kind === 'open' ? undefined : { kind: 'yes-no', words, at: lead + whether[0].length };
  }
  if (EMBEDDED_ASK.atStart(readWords(rest.slice(0, MOST_LETTERS)))) return { kind: 'open', words: rest, at: lead };
  const inner = askAt(rest, mark, depth);
  return inner === undefined || inner.kind === 'topic' ? undefined : { ...inner, at: lead + inner.at };
}

function kindOf(head: string, words: Words, mark: string): AskKind | undefined {
  if (FRAMES.atStart(words)) return 'frame';
  if (mark !== '?' && /^(?:how|what) \w+[.! ]*$/.test(head)) return undefined;
  if (mark === '' && SLANG.atStart(words)) return 'open';
  if (EMBEDDED.atStart(words)) return mark === '?' ? 'frame' : undefined;
  if (OPEN.atStart(words)) return 'open';
  if (REQUESTS.atStart(words)) return 'topic';
  if (INVITES.atStart(words)) return 'invite';
  if (INVERTED_CASE.test(head)) return 'frame';
  if (YES_NO.atStart(words)) return 'yes-no';
  if (mark === '?' && VERB_FIRST.atStart(words)) return 'yes-no';
  return mark === '' && UNMARKED.test(head) && !WISH.atStart(words) ? 'yes-no' : undefined;
}
