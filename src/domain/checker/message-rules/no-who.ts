import { NOBODY_IN_PARTICULAR, SAID_OF_ANYBODY } from '../lexicon/message-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { MessageRule } from '../message-rule.ts';
import { clausesOf } from '../reading/clauses.ts';
import { findMissing } from '../reading/find-in-message.ts';
import type { MessageSentence, MessageText } from '../reading/message-text.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

/** What one does with a letter or with somebody else's work, and not for a living. */
const NO_OCCUPATION =
  'would|could|can|may|might|will|shall|should|must|want|wish|hope|like|love|need|ask|read|saw|see|heard|hear|found|find|came|' +
  'come|think|thought|wonder|know|knew|believe|feel|felt|understand|understood|look|looked|watch|watched|notice|noticed|' +
  'enjoy|enjoyed|admire|follow|appreciate|promise|get|got|guess|realize|realise|write|wrote|sent|send|call|called|mean|try|' +
  'tried|have|had|do|did|am|was|were|spoke|talked|remember|keep|kept|tell|told|say|said|agree|plan|intend|attach|show|can_not|' +
  'enclose|apologize|apologise|respect|thank|trust|picked|pick|chose|stumbled|discovered|loved|liked|borrowed|just|really|' +
  'only|still|never|always|often|truly|so|very|simply|recently|genuinely|not|imagine|suppose|expect|consider|listen|welcome|' +
  'request|seek|seem|take|bought|buy|greatly|deeply|highly|hate|owe|sincerely|honestly|cannot|dream|prefer|bet|value|accept|' +
  'reach|reached|go|went|actually|sat|stood|met|kindly|politely|mention|swear|wanted|hoped|asked|stay|move|bring|give|gave|' +
  'let|pass|beg|doubt|stand|figure|assume|gather|hesitate|use|used|quote|quoted|recognize|recognized|share|long|struggle|talk|speak|meet|maybe|totally|fully|probably|perhaps|' +
  'completely|certainly|definitely|absolutely|quite|most|well|then|even|once|lack|lacked|fell|expected|applied';

const OCCUPATION = wordPatterns({}, [
  // "I weld pipe in a shipyard", "we alter dresses"
  `i|we also|still|now|currently|mostly|only? !${NO_OCCUPATION} !~ed _ !you|your|them|it|this|that|him|her|to_you *7`,
  'i|we *2 studied|graduated|finished|worked|trained|served|retired|taught|ran|started|joined|sold|qualified|majored !reading|writing|on_your',
  'i|we *1 interned|volunteered|applied|interviewed|moved|arrived|emigrated|grew_up|was_born|drove|cooked|nursed|built|repaired|grew *6 in|at|for|with|as|from',
  'i|we have *1 been !~ing *9 in|at|for|since|as|with|on|out_of|from',
  'i|we have *1 run|cut|worked|taught|had|driven|cared|built|lived|sold|done|owned|kept|served|trained|managed|made|cooked|cleaned|welded|led|fixed|spent|studied|played|grown|mowed|delivered|nursed|looked_after|raised|set|laid|painted|poured|hauled|farmed|fished|baked *9 in|at|for|since|as|with|on|out_of|from',
  'i|we *2 am|have_been *1 !trying|looking|writing|hoping|reaching|thinking|exploring|wondering|asking|conducting|contacting|talking|considering|planning|seeking|doing|going|learning|following|reading|getting|wanting ~ing *3 at|in|for|with|on|to_be|to_become|as|from|by|the|a|around|near !ever|since',
  'i|we *1 do|make|see|take_care|look_after nails|hair|books|payroll|shifts|accounts|beds|of|the *4',
  'interviewed|turned|rejected me *6',
  'my *2 interview|application|shop|clinic|school|ward|farm|crew|class|teacher|store|studio|garage|unit|boat|truck|team|apprenticeship|degree|masters|training',
  'i|we *1 kept|keep|run|ran the|my|a *2 books|accounts|house|bees|goats|sheep|store|shop|farm *6',
  'whom|who|that you *1 interviewed|met|taught|trained *4',
  'i|we was|were the|a|an|one|your !one_who_wrote *6',
  'i|we was|were *1 in|at|on|with your *6',
  'i|we _ too|myself|also *6',
  'i|we keep|run|raise bees|goats|sheep|pigs|chickens|horses|dogs|books|cattle|hens *6',
  'you *1 saw|met|tested|examined|interviewed|auditioned me *1 for|on|at|about *6',
  'candidate|turned_down|rejected *6',
  'was|were chosen|preferred|picked|appointed|selected|taken *6',
  'sat *4 test|exam|interview *6',
  'for the *3 post|position|vacancy|job|role *6',
  '# years standing|experience|seniority',
  'still|now|currently at|in|with the|a|an|my *6',
  'work in both',
  'now work|works|working|live|studying|study *6',
  'years|months *1 as|on|in|at|of|with|behind|under *8',
  'as *1 a|an|one_of|your|the|fellow _ *6',
  'fellow *2 grad|graduate|alum|alumna|alumnus *4',
  // Who taught or employs them tells where they are.
  'who *1 taught|trained|hired|supervises|supervised|employs|employed|coached|coaches|mentors|mentored|manages|managed me|us *8',
  'taught|trained|supervises|supervised|employs|employed|coaches|coached me *8',
  'my *1 foreman|boss|teacher|professor|supervisor|manager|instructor|coach|chef|captain|trainer|sergeant|counselor at|in|from|on *8',
  'my cousin|friend|sister|brother|daughter|son|niece|nephew|neighbor|wife|husband _? !says|thinks|wants|knows|likes|is|has|was|hopes|needs|suggests|loves|tells ~s *6',
]);
/** "You opened the new one, and I have worked in both": what they share is named somewhere in the sentence. */
const SHARES = wordPatterns({}, [
  'i|we have? *1 worked|served|trained|lived|taught|sat|stood in|on|at|for|under|through both|it|there|either|the_same',
]);
const VERB = new Set(
  wordList(
    'i, we, you, your, is, are, was, were, would, could, can, may, might, will, have, has, had, do, does, did, me, my, says, say',
    'said, call, came, saw, read, heard, loved, love, liked, hope, want, please, thank, let, it, they, he, she, this, that, there',
  ),
);
/** How a line begins that greets or closes. */
const COURTESY = new Set(
  wordList(
    'thanks, thank, best, kind, kindest, warm, warmly, warmest, sincerely, regards, yours, respectfully, cheers, all, many, with',
    'cordially, greetings, truly, gratefully, dear, hello, hi, hey, good, mr, mrs, ms, dr, love, faithfully, professor, prof, sir',
    'madam, happy, great, sorry, looking, hoping, take, wishing, big, huge, not, no, any, or, and, but, to, from, for, mister, miss',
    'chef, reverend, officer, captain, colleague, especially, esp, above, wishes, greeting, heyyy, heya, ps',
  ),
);
const PLACED = new Set(wordList('from, at, in, near, out, here, of, with, again'));

// cspell:enable

/** Nobody can tell who writes, and from where. */
export const noWho: MessageRule = {
  id: 'no-who',
  why: 'They cannot tell who is writing, and most people do not answer somebody they cannot place.',
  rewrite: 'Say it in half a line: “I am Imani Boateng, in my second year of nursing at Bellarmine.”',
  find: (reading) => findMissing('who', 'start', reading, tellsWho),
};

/** How many sentences a writer has to be introduced by a line without a verb. */
const MOST_BEFORE = 3;

function tellsWho(body: MessageText): boolean {
  const last = body.sentences.length - 2;
  return body.sentences.some(
    (sentence, index) =>
      isNamed(body, sentence) ||
      isToldOf(body, sentence) ||
      hasOccupation(sentence) ||
      (index < MOST_BEFORE && sentence.mark !== '?' && isIntroducedIn(body, sentence)) ||
      (index >= last && index > 0 && isSignedWithPlace(sentence)),
  );
}

function isOwn(word: string): boolean {
  return word.length > 1 && !SAID_OF_ANYBODY.has(word) && !NOBODY_IN_PARTICULAR.has(word);
}

function isCapital({ text }: MessageText, { said, start }: MessageSentence, index: number): boolean {
  const origin = text.origins[start + (said.starts[index] ?? 0)] ?? 0;
  return /\p{Lu}/u.test(text.typed.charAt(origin));
}

function hasOccupation({ said, plain }: MessageSentence): boolean {
  if (SHARES.find(said) && said.words.some(isOwn)) return true;
  const match = OCCUPATION.find(said);
  if (!match) return false;
  const first = said.starts.findIndex((start) => start >= match.start);
  if (ASKING.has(said.words[first - 1] ?? '')) return false;
  return said.words.slice(first, first + MOST_AHEAD).some(isOwn) && plain !== '';
}

const MOST_AHEAD = 14;
/** "Could we talk" */
const ASKING = new Set(wordList('could, can, may, might, would, should, shall, will, do, did'));
/** What may follow "I am" or a name, where it says what somebody is. */
const LEADS = new Set(
  wordList(
    'a, an, the, in, at, with, from, on, one, now, currently, of, also, half, both, new, third, as, your, still',
  ),
);
const STOPS = new Set(
  wordList('you, would, could, can, may, hope, want, interested, hoping, looking, trying, writing, reaching'),
);
const MINE_AFTER = new Set(
  wordList('would, could, can, hope, want, read, saw, heard, found, came, love, think, will, might, just'),
);

/** "I am Ana, a cook in Reno", "my name is …", "Imani is a nurse": something beyond a name and a word for anybody. */
function isNamed(body: MessageText, sentence: MessageSentence): boolean {
  const { words } = sentence.said;
  return words.some((word, index) => {
    const next = words[index + 1];
    const isMe = (word === 'i' && next === 'am') || (word === 'name' && next === 'is' && words[index - 1] === 'my');
    const isIt = /^(?:this|it)$/.test(word) && next === 'is' && index < 8;
    const isThird =
      next === 'is' &&
      index < 4 &&
      isCapital(body, sentence, index) &&
      isOwn(word) &&
      !COURTESY.has(word) &&
      LEADS.has(words[index + 2] ?? '');
    return (isMe || isIt || isThird) && isPlaced(body, sentence, index + 2, isIt);
  });
}

/** What is said of somebody who gives a name, and not of what that person does. */
const NO_TRADE = new Set(
  wordList(
    'says, thinks, suggests, recommends, knows, wants, hopes, likes, loves, tells, thanks, sends, believes, needs, wishes',
  ),
);
const FEWEST_TOLD = 2;

/** "Megan Foy teaches science in Topeka", "Sam Ortiz has baked bread for ten years": told by the one who introduces. */
function isToldOf(body: MessageText, sentence: MessageSentence): boolean {
  const { words } = sentence.said;
  let verb = 0;
  while (isCapital(body, sentence, verb) && isOwn(words[verb] ?? '') && !COURTESY.has(words[verb] ?? '')) verb += 1;
  const does = words[verb] ?? '';
  const isTrade = (does === 'has' || /^[a-z]{3,}s$/.test(does)) && !NO_TRADE.has(does);
  if (verb === 0 || !isTrade || words.includes('i') || words.includes('me')) return false;
  return words.slice(verb + 1).filter(isOwn).length >= FEWEST_TOLD;
}

/** Whether words follow that place somebody: an occupation, a place, a school. */
function isPlaced(body: MessageText, sentence: MessageSentence, from: number, needsName: boolean): boolean {
  const { words } = sentence.said;
  let first = from;
  while (first < words.length && isCapital(body, sentence, first)) first += 1;
  const hasName = first > from;
  if (needsName && !hasName) return false;
  const isSmallName =
    /^[a-z]{3,}$/.test(words[first] ?? '') &&
    !hasName &&
    sentence.said.breaks[first + 1] === true &&
    isOwn(words[first] ?? '');
  if (isSmallName) first += 1;
  if (!hasName && !isSmallName && !LEADS.has(words[first] ?? '') && !/^\d/.test(words[first] ?? '')) return false;
  const ahead = words.slice(first, first + MOST_AHEAD);
  const stop = ahead.findIndex(
    (word, index) => STOPS.has(word) || (word === 'i' && MINE_AFTER.has(ahead[index + 1] ?? '')),
  );
  const told = stop < 0 ? ahead : ahead.slice(0, stop);
  return told.some(
    (word, index) => isOwn(word) || (PLACED.has(told[index - 1] ?? '') && isCapital(body, sentence, first + index)),
  );
}

/** "Lucía from claims, third floor", "Window cleaner from Tampa here", "Cannery foreman, Walla Walla". */
function isIntroducedIn(body: MessageText, sentence: MessageSentence): boolean {
  const { words } = sentence.said;
  const clauses = clausesOf(sentence.said).filter(({ from, to }) => {
    const own = words.slice(from, to);
    return !COURTESY.has(own[0] ?? '') && !own.some((word) => VERB.has(word));
  });
  return clauses.some(({ from, to }, place) => {
    const clause = words.slice(from, to);
    const own = clause.filter(isOwn).length;
    const isPlace = clause.some((word, index) => PLACED.has(word) && (index > 0 || word !== 'from'));
    const next = clauses[place + 1];
    const isHere = clause.at(-1) === 'here';
    const after = next ? words.slice(next.from, next.to) : [];
    const isFollowed =
      next?.from === to &&
      after.some(isOwn) &&
      (isHere || isCapital(body, sentence, next.from) || (clause.length <= 2 && isCapital(body, sentence, from)));
    const isFrom = clause[1] === 'from' && clause.length > FEWEST_TOLD && isOwn(clause[0] ?? '');
    return (isPlace && own >= 2) || ((isFollowed || isFrom) && own >= 1);
  });
}

const NOT_SIGNED = new Set(
  wordList('if, not, no, all, fine, free, any, or, is, so, whenever, time, minutes, by, phone'),
);

/** "Wendell Price, Spokane", "Simone Garrett, RN": a name, and a place or a trade behind it. */
function isSignedWithPlace({ said: { words, breaks } }: MessageSentence): boolean {
  const first = words.findIndex((word) => !COURTESY.has(word));
  const own = words.slice(Math.max(0, first));
  if (
    first < 0 ||
    !isOwn(own[0] ?? '') ||
    own.length < 3 ||
    own.length > 10 ||
    own.some((word) => VERB.has(word) || NOT_SIGNED.has(word))
  )
    return false;
  return own.some((word, index) => index > 0 && (breaks[first + index] === true || PLACED.has(word)));
}
