import { askAt, type Ask } from './find-ask.ts';
import { GRAMMAR } from './grammar.ts';
import { stripFillers } from './openers.ts';
import { readWords, type Words } from './read-words.ts';
import { wordPatterns } from './word-patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

/** "who hired you first", "what broke": who or what did it is asked. */
const NEXT = wordPatterns(GRAMMAR, [
  'who|what ~ed|broke|went|came|left|cost|bought|hit|cut|saw|taught|paid|made|got|gave|kept|brought|told|led|let ' +
    'you|your|the|it|that|them|first|last|most|least',
]);
/** "and who makes the coffee" */
const WHO_DOES = wordPatterns(GRAMMAR, ['who ~s|~ed|pays|made|paid the|your|it|them|when|on|at|for|a']);

/** "and which from the insurer": the verb of the first ask serves both. */
const WITHOUT_VERB = wordPatterns(GRAMMAR, ['who|what|which|how|where|when not|least|PREPOSITION']);

/** Where a clause may begin: behind a comma or a dash, or behind a word that joins. */
const BOUNDARY = new RegExp(
  '[,;:)] *(?:and |but |plus |then |so |also |or )*| - | [&/+] | (?:and|plus|as well as|but|or) (?:also |then )?' +
    '| also (?=who|what|how|where|when|which|do |did |can )',
  'g',
);

const TAGS = [
  "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|am)(?: not|n'?t)? ",
  '(?:it|he|she|they|you|there|that|this|we|i)(?: not)?',
].join('');
const TAG_WORDS = "ain'?t it|innit|(?:am i )?right|no|nope|correct|yeah|yes|eh|huh|true|not(?: so)?|wouldn'?t you say";
const TAG = new RegExp(`(?:[,;-] ?| lol )(?:${TAGS}|${TAG_WORDS}|don'?t you (?:think|agree|find))[?. ]*$`);

/** A tag that is one even where its mark is missing. */
const BARE_TAG = new RegExp(
  "(?: lol right|[,;-]? (?:innit|am i right|ain'?t it|" +
    "(?:is|are|was|do|does|did|has|have|ca|wo|would)n'?t (?:it|they|you|he|she|there)))[. ]*$",
);

/** ", right", and "right" alone where it says nothing of what stands before: "the paperwork is insane right". */
const BARE_RIGHT = new RegExp(
  '(?:[,;-] ?(?:right|yeah|huh|eh|correct|yes|no|true)|' +
    '(?<! (?:is|it|that|not|be|was|all|get|got|do|done|turn|your|the|my|go|am|are|going|things|them|up|out|so|just|a|' +
    'feel|feels|felt|seems|sounds|looks|s|were|been|everything|on|to|by|far|political|human|legal|you|me)) right|' +
    ' (?:huh|eh))$',
);

const MIDWAY = wordPatterns(GRAMMAR, ['what|how|why|who|where AUX _', 'which *2 AUX _']);
const MIDWAY_UNMARKED = wordPatterns(GRAMMAR, [
  'what|how|why|where AUX not? SUBJECT',
  'who would|should|will|could it|that|you|i|they',
]);

/** "Who would see it differently, is there someone?" asks for one person. */
const WHETHER_ANYBODY = wordPatterns(GRAMMAR, ['is there someone|somebody|anyone|anybody|anything|something|one']);

/** A second ask, told from words that belong to the first: verb before subject, or an imperative. */
const OWN_ASK = wordPatterns(GRAMMAR, [
  'PREPOSITION? WH *4 AUX not? SUBJECT',
  'when AUX not? SUBJECT',
  'AUX not? you|it|they|there|the|your|a|i|we|people|this|that',
  'what|which|how_many|how_much *3 AUX !to',
  'how AUX',
  'tell|show|give|walk me',
  'please? explain|describe _',
]);
/** "and are trainees sent alone?" */
const OWN_VERB = wordPatterns(GRAMMAR, ['AUX not? !be|have|been|to _ _']);

/** "…, had my papers checked", "… and would not know": the verb goes on with what was told. */
const GOES_ON = wordPatterns(GRAMMAR, [
  'had|have|has|would|could|was|were|am|might|must !SUBJECT _',
  'had|have|has|was|were a|an|the|my|our|some|many|all _',
]);
/** "What I keep asking myself, …, is how people choose." */
const IS_WHAT = /^(?:is|was) (?=(?:how|what|why|which|who|where) )/;
/** What comes behind a case that is told without marks: "when you fail it what happens next". */
const BEHIND_A_CASE = wordPatterns(GRAMMAR, [
  'what|who|how|where !you|i|he|she|we|they|it|the|a|to|my|your _ _',
  'would|will|do|does|did|can|could|should|is|are you|it|they|there|i|we|he|she _',
]);
const CASE = /^(?:but |so |and )*(?:if|when|after|once|i do not know|idk|not asking)\b/;

/** "how you got in", "what the first winter was like": what is told, not asked. */
const TOLD_ABOUT = wordPatterns(GRAMMAR, ['PREPOSITION? WH|when !AUX|to|much|many|long _ _']);
const VERB_FIRST = wordPatterns(GRAMMAR, ['AUX']);
const NEW_SUBJECT = wordPatterns(GRAMMAR, ['AUX not? you|they|there|it|i|we']);
/** "and is the truck yours" */
const OWN_SUBJECT = wordPatterns(GRAMMAR, ['is|are|does|do|did|was|were the|your +1 _ _']);
const INVERTED = wordPatterns(GRAMMAR, ['_ *5 AUX not? SUBJECT']);

/** True where a sentence, of which is known what it asks, ends in a tag: "…, isn't it?" */
export function hasTag(sentence: string, mark: string, asks: readonly Ask[]): boolean {
  const end = sentence.slice(-40);
  if (mark === '?') return TAG.test(end);
  const tells = mark === '' && asks.every((ask) => ask.kind === 'yes-no');
  return BARE_TAG.test(end) || (tells && BARE_RIGHT.test(end));
}

/** What a plain sentence asks, in its order; `at` counts from its beginning. Empty where it only tells. */
export function asksOf(sentence: string, mark: string): Ask[] {
  const starts = clauseStarts(sentence);
  const first = firstAsk(sentence, mark, starts);
  if (!first) return [];
  const rest = starts
    .filter((place) => place.start > first.at + 4)
    .flatMap((place) => laterAsk(sentence, mark, first, place));
  return [first, ...rest];
}

const ASKING = new Set(['who', 'what', 'which', 'how', 'where', 'when']);
const SECOND_INVITATION = new Set(['name', 'list', 'recommend', 'suggest', 'share', 'sketch', 'say', 'compare']);

interface ClauseStart {
  /** What stands between the clauses: ", and ". */
  joint: string;
  start: number;
}

/** A clause behind the first ask, and what stands around it. */
interface Later {
  first: Ask;
  /** The words from the first ask up to here. */
  before: string;
  /** What joins: ", and also ". */
  joint: string;
  /** How the clause begins. */
  head: Words;
}

/** "…, which I respect.": it tells more of what was named. */
const RELATIVE = /^ ?(?:which|who|whom|whose|where|when) /;
/** How far the grammar looks, so that a text without an end costs little. */
const MOST_BEFORE = 400;
const MOST_AHEAD = 160;

function clauseStarts(sentence: string): ClauseStart[] {
  return [...sentence.matchAll(BOUNDARY)].map((match) => ({ joint: match[0], start: match.index + match[0].length }));
}

function firstAsk(sentence: string, mark: string, starts: readonly ClauseStart[]): Ask | undefined {
  let frame: Ask | undefined;
  for (const start of [
    0,
    ...starts.filter(({ joint }) => !/^ (?:and|or|but|as)/.test(joint)).map((one) => one.start),
  ]) {
    const clause = sentence.slice(start);
    if (start > 0 && mark === '.' && RELATIVE.test(clause)) continue;
    const behind = start > 0 ? IS_WHAT.exec(clause) : null;
    if (behind) return { kind: 'open', words: clause.slice(behind[0].length), at: start + behind[0].length };
    if (start > 0 && GOES_ON.atStart(readWords(clause.slice(0, MOST_AHEAD)))) continue;
    const found = askAt(clause, mark);
    if (found && found.kind !== 'frame') return { ...found, at: start + found.at };
    frame ??= found && { ...found, at: start + found.at };
  }
  if (frame) return frame;
  const words = readWords(sentence);
  const midway = (mark === '?' ? MIDWAY : MIDWAY_UNMARKED).find(words);
  if (midway) return { kind: 'open', words: sentence.slice(midway.start), at: midway.start };
  const behind = mark === '' && CASE.test(sentence) ? BEHIND_A_CASE.find(words) : undefined;
  const own = behind && askAt(sentence.slice(behind.start), mark);
  return behind && own && { ...own, at: behind.start + own.at };
}

function laterAsk(sentence: string, mark: string, first: Ask, place: ClauseStart): Ask[] {
  if (/\bor\b/.test(place.joint)) return [];
  const { rest, skipped } = stripFillers(sentence.slice(place.start));
  if (IS_WHAT.test(rest)) return [];
  const at = place.start + skipped;
  const later: Later = {
    first,
    before: sentence.slice(first.at, Math.min(place.start, first.at + MOST_BEFORE)),
    joint: place.joint + sentence.slice(place.start, at),
    head: readWords(rest.slice(0, MOST_AHEAD)),
  };
  if (WITHOUT_VERB.atStart(later.head) || (first.kind === 'open' && WHETHER_ANYBODY.atStart(later.head))) return [];
  if (addsThing(later)) return [{ kind: 'open', words: rest, at }];
  if (addsWhether(later)) return [{ kind: 'yes-no', words: rest.slice('whether '.length), at }];
  if (isSecondIndirect(later) || asksNext(later) || beginsAnother(later)) return [{ kind: 'open', words: rest, at }];
  const asks = OWN_ASK.atStart(later.head) ?? (mark === '?' ? OWN_VERB.atStart(later.head) : undefined);
  const isOwn = (asks !== undefined && !continues(later)) || isSecondInvitation(later);
  const found = isOwn ? askAt(rest, mark) : undefined;
  return found ? [{ ...found, at: at + found.at }] : [];
}

/** "Explain how the shifts are planned, …" */
const INVITING_VERB = /^(?:explain|describe|outline|show|tell|say)(?: to)?(?: me| us)? /;

/** "Which classes helped, who hired you first?" */
function asksNext({ first, joint, head, before }: Later): boolean {
  const isNew = first.kind === 'open' && !before.startsWith(head.words[0] ?? '') && !head.breaks.includes(true, 1);
  return isNew && /^, *$/.test(joint) && NEXT.atStart(head) !== undefined && !asksInside(before);
}

/** "Could you tell me how you started and what you would change?" */
function isSecondIndirect({ before, joint, head }: Later): boolean {
  if (!/\band\b|plus|also|as well/.test(joint)) return false;
  const asked = before.replace(INVITING_VERB, '');
  const own = /,.*and/.test(joint) ? (asked.split(',')[0] ?? '') : asked;
  if (asksInside(own) || !TOLD_ABOUT.atStart(head)) return false;
  return TOLD_ABOUT.atStart(readWords(asked)) !== undefined;
}

/** "Share your view of the exam and also the way into the trade." */
function addsThing({ first, joint, head }: Later): boolean {
  return (
    joint.endsWith(' and also ') &&
    /^(?:invite|topic)$/.test(first.kind) &&
    /^(?:the|your|a)$/.test(head.words[0] ?? '')
  );
}

/** "Tell me which tools you use and whether you work alone." */
function addsWhether({ first, joint, head }: Later): boolean {
  return (
    /\band\b/.test(joint) && first.kind === 'open' && head.words[0] === 'whether' && !first.words.endsWith(' whether ')
  );
}

/** "Describe your worst day, and name the tool you use most." */
function isSecondInvitation({ first, head }: Later): boolean {
  return first.kind === 'invite' && SECOND_INVITATION.has(head.words[0] ?? '');
}

/** "Who left and might tell me", "Which of them, on paper, was the best": the verb belongs to the subject before. */
function continues({ joint, head, first, before }: Later): boolean {
  if (!VERB_FIRST.atStart(head) || NEW_SUBJECT.atStart(head)) return false;
  if (!joint.includes(',') && isInverted(before) && OWN_SUBJECT.atStart(head)) return false;
  return !joint.includes(',') || (first.kind === 'open' && !isInverted(before));
}

/** ", and who trains the newcomers": its subject asks, so no verb comes first. */
function beginsAnother({ joint, head, first, before }: Later): boolean {
  const opener = head.words[0] ?? '';
  if (!ASKING.has(opener) || head.words.length < 3) return false;
  const adds = /\b(?:also|plus|then)\b/.test(joint);
  if (adds && first.kind !== 'open') return true;
  const isList = /,.*and/.test(joint);
  if (first.kind === 'yes-no' && /\band\b/.test(joint) && WHO_DOES.atStart(head)) return true;
  const isAsked = isInverted(before) && !asksInside(isList ? (before.split(',')[0] ?? '') : before);
  if (isAsked && (/and|[&+/]/.test(joint) || (joint.includes(',') && /^(?:what|how)$/.test(opener)))) return true;
  return (adds || isList) && !asksInside(before);
}

function isInverted(ask: string): boolean {
  return INVERTED.atStart(readWords(ask)) !== undefined;
}

/** "how you decide who …": what follows may go on with the inner question. */
function asksInside(ask: string): boolean {
  return / (?:who|what|which|how|where|when|whether|why) /.test(ask.slice(4));
}
