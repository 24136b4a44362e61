import { SAID_OF_ANYBODY } from '../lexicon/message-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { MessageRule } from '../message-rule.ts';
import { findMissing } from '../reading/find-in-message.ts';
import type { MessageSentence } from '../reading/message-text.ts';
import { isRequest } from '../reading/requests.ts';
import { wordPatterns, type WordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const YOU = new Set(wordList('you, your, yours, yourself, u, ur, youre, youve'));
/** Somebody spoken of, where the letter goes to the one who can introduce. */
const THIRD = new Set(wordList('he, she, his, her, him'));
const ME = new Set(wordList('i, we'));
const MINE = new Set(wordList('my, our'));
const HANDED = new Set(wordList('you, find, receive, get, have, see'));
/** They know each other, or one has decided on the other. */
const MET = wordPatterns({}, [
  'you *3 interviewed',
  'you *1 went|moved|came|changed|crossed|stepped|switched from *8',
  'as a|an|the|our *4 you *1 see|know|decide|watch|hear|meet|handle|plan|run|lead',
  'your *1 work|part on|in the|that|this',
  'learned|studied|graduated|trained|went|finished *1 where you',
  'same school|university|college|course|department|class|program|degree *2 as|you',
  'your|our *1 department|college|university|school|course|alma_mater',
  'interview|interviewed *2 with|by you',
  'your *1 letter|mail|email|call|decision|message|answer|panel *4 about|that|of|on|reached|said|by|because',
  'letting me know',
  'you *1 wrote|called|chose|told|rejected|hired|picked *3 me|another|other|else',
  'said|says|told|suggested|thinks|thought *3 you *2 be|are|were *1 the|a one|person|right|best *4',
  'suggested|told|said|recommended|thought|encouraged|urged|advised|asked *3 i|me *2 write|contact|talk|reach|ask|get_in_touch|speak|call|try *3 you',
  'gave|passed|given|got me|from *2 your *2 name|number|address|email',
  'referred|sent|directed|pointed|introduced me to? you',
  'we *1 spoke|talked|met|sat|shared|work|worked|studied|trained|stood *6',
]);
/** One of many, and what sets them apart. */
const ONLY = wordPatterns({}, ['you *1 are|seem *6 one|only|sole|single|first|last *6 who|that']);
/** "I chose you because your …": the verb alone says nothing of them. */
const CHOSEN = wordPatterns({}, ['chose|picked|selected *1 you *2 because|for *1 your']);
/** "the kiln you built": a thing of theirs. */
const MADE = wordPatterns({}, [
  'the|that|those|these|this +5 that? you *1 ~ed|built|made|run|ran|wrote|bake|drew|grew|sang|led|keep|kept|grow|brew|print|weave|breed|cut|sew|teach|taught',
]);
/** "Imaging gets most of my changes": what one department has to do with another. */
const BETWEEN = wordPatterns({}, [
  'get|gets|send|sends|bring|brings|take|takes|handle|handles|cause|causes|catch|catches *3 most|more|half|all|much|many|every|each *4 my|our|us|ours',
  'send|sends|bring|brings|give|gives|hand|hands|pass|passes us|me *2 most|more|half|all|many|every|each',
]);
/** "your essay on leaving" */
const TITLED = wordPatterns({}, [
  'your *2 essay|article|post|lecture|talk|episode|book|column|piece|chapter|paper|video|speech|thread|report|interview on|about|against !linkedin|you|your|the|a|career|careers|work|leadership|success|business|life|this|that|it|my|instagram|networking|facebook|youtube|here|monday|tuesday|wednesday|thursday|friday|saturday|sunday|how|what _',
]);
const SOURCE = new Set(wordList('read, heard, saw, watched, told, listened, says, attended'));

// cspell:enable

/** What comes if they cannot, or can. */
const CONDITION = /^ ?(?:and |but |so )?(?:if|should|unless|in case) /;

/** Words that say something of one person alone. */
const FEWEST = 2;
/** The same of what is told in no connection with anybody. */
const FEWEST_OF_THINGS = 4;
/** The same where nobody is spoken to. */
const FEWEST_OF_OTHERS = 3;

/** The reason would fit anybody. */
export const noWhyThem: MessageRule = {
  id: 'no-why-them',
  why: 'This could have been sent to anybody, and it will be answered as a circular is.',
  rewrite: 'Name one thing that only they said or did: “You wrote that the first winter cost you more than the truck.”',
  find: (reading) => findMissing('why-them', 'start', reading, ({ sentences }) => sentences.some(isAboutThem)),
};

/** "You wrote that the first winter …", "your bulletin on seed peas": what follows them says something of them alone. */
function isAboutThem(sentence: MessageSentence): boolean {
  if (CONDITION.test(sentence.plain)) return false;
  const counts = ownWordsBehind(sentence.said.words, YOU);
  const own = isRequest(sentence) ? Math.max(0, ...counts) : counts.reduce((sum, count) => sum + count, 0);
  if (own >= FEWEST) return true;
  const { words } = sentence.said;
  const isTheirs = counts.length > 0 && !isRequest(sentence) && !words.includes('i');
  if (isTheirs && words.filter(isOwn).length >= FEWEST_OF_OTHERS) return true;
  if (TITLED.find(sentence.said)) return true;
  if (namesOwn(sentence, MADE)) return true;
  if (CHOSEN.find(sentence.said) && sentence.said.words.filter(isOwn).length >= FEWEST) return true;
  const isBetweenThem = [MET, BETWEEN, ONLY].some((patterns) => patterns.find(sentence.said) !== undefined);
  if (isBetweenThem && words.filter(isOwn).length >= FEWEST - 1) return true;
  const firstOfMine = words.findIndex((word) => /^(?:i|me|my|we|us|our)$/.test(word));
  const before = words.slice(0, firstOfMine < 0 ? words.length : firstOfMine);
  if (words[0] === 'the' && !isRequest(sentence) && before.filter(isOwn).length >= FEWEST_OF_THINGS) return true;
  if (words.some((word) => /^(?:my|we|our)$/.test(word))) return false;
  const others = ownWordsBehind(words, THIRD).reduce((sum, count) => sum + count, 0);
  const isTold = words.some((word) => SOURCE.has(word)) && words.filter(isOwn).length >= FEWEST_OF_OTHERS;
  return others >= FEWEST_OF_OTHERS || isTold;
}

/** Whether a word of its own stands where one of the patterns does. */
function namesOwn({ said }: MessageSentence, patterns: WordPatterns): boolean {
  const match = patterns.find(said);
  if (!match) return false;
  return said.words.some((word, index) => {
    const start = said.starts[index] ?? 0;
    return start >= match.start && (said.ends[index] ?? 0) < match.end && isOwn(word);
  });
}

/** How many words of its own each stretch has that begins with somebody, up to where the writer or they come next. */
function ownWordsBehind(words: readonly string[], somebody: ReadonlySet<string>): number[] {
  const counts: number[] = [];
  let isTheirs = false;
  for (const [index, word] of words.entries()) {
    // "I send you my papers" says nothing of them.
    if (MINE.has(word) && HANDED.has(words[index - 1] ?? '')) isTheirs = false;
    if (somebody.has(word)) counts.push(0);
    isTheirs = somebody.has(word) || (isTheirs && !ME.has(word));
    if (isTheirs && isOwn(word)) counts.push((counts.pop() ?? 0) + 1);
  }
  return counts;
}

function isOwn(word: string): boolean {
  return word.length > 1 && !SAID_OF_ANYBODY.has(word) && !/^\d/.test(word);
}
