import { wordList } from '../lexicon/word-list.ts';
import { MESSAGE_PARTS, type MessageFound, type MessagePart, type MessageRule } from '../message-rule.ts';
import { spanIn } from '../reading/message-text.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = {
  SORRY: wordList(
    'sorry, apologize, apologise, apologizing, apologising, apology, apologies, forgive me, forgive my, forgive the',
    'pardon, excuse me, excuse my, excuse this, excuse the, do forgive, forgive us, forgiveness, forgive this',
    'please forgive, beg your pardon, my bad, i feel bad, i feel terrible, i feel awful, feel so bad, feel really bad',
    'i feel guilty, i am ashamed, i am embarrassed, hate to bother, hate to impose, hate to intrude, hate to trouble',
    'hate to disturb, hate to ask, hate to be, hate bothering, hate asking, mortified, i feel embarrassed, srry, soz',
    'feel awkward, loath to, i regret, please excuse, kindly excuse, excuse that, pardons, thousand pardons, sry, sowwy',
  ),
  ASKING: wordList(
    'bother, bothering, bothered, trouble, troubling, troubled, disturb, disturbing, impose, imposing, imposition',
    'intrude, intruding, intrusion, interrupt, interrupting, ask, asking, asked, take your time, taking your time',
    'taking up, take up, writing, write, contacting, contact, emailing, email you, messaging, message you, calling',
    'call, reaching out, reach out, out of the blue, pest, nuisance, again, once more, length, inconvenience, spam',
    'spamming, pester, pestering, this request, the request, my request, my boldness, bold, cold email, cold message',
    'boldness, forward, presumptuous, annoy, annoying, burden, random message, this random, your time, being direct',
    'approaching, approach, sliding, barging, stranger, for this message, unsolicited, unannounced, coming to you',
    'turning up, inbox, like this, ringing, nowhere, disturb you, going over, jumping, being so, barge, butting in, showing up',
    'bug you, bugging, hassle, hassling, hound, hounding, badger, badgering, harass, harassing, wall of text, nag, nagging',
    'be a pain, being a pain, be a drag, be that person, be that guy, pop into, popping into, crash, crashing, barging in',
    'keep writing, presuming, presumption, adding to your, dropping in, popping up',
  ),
  /** What a message is called by somebody who is sorry for it. */
  ODD: wordList(
    'random, weird, odd, strange, sudden, surprise, long, unexpected, rambling, impersonal, abrupt, unsolicited, awkward',
    'lengthy, forward, intrusive, second, extra, another, wordy, unannounced, uninvited, many',
  ),
  NOTE: wordList(
    'email, emails, mail, message, messages, note, notes, text, texts, letter, call, dm, voicemail, request, question',
    'questions, msg, ask, paragraph, novel, essay, ramble',
  ),
  LATE: wordList('late, later, delay, delayed, only now, until now, sooner, slow, earlier, silence, belated, overdue'),
};

const SORRY = wordPatterns(LISTS, [
  'SORRY !to_hear|to_read|to_learn|to_see|to_say|about_your|for_your_loss|if_you_lose|to_lose|to_miss|for_them',
]);
/** Sympathy, and words of the same kind that ask nobody's pardon. */
const NOT_ONE = wordPatterns(LISTS, [
  'not|never|nothing|no|than|be|feel *1 sorry|apologize|apology|apologies|excuse',
  'sorry for you|them|him|her|your_loss',
  'sorry *1 for|about your loss|father|mother|trouble|dog|news',
  'who|he|she|they|guest|patient|customer|someone|never *2 apologizes|apologize|apologizing',
]);
const FOR_ASKING = wordPatterns(LISTS, [
  'SORRY *9 ASKING',
  'SORRY *6 ODD *2 NOTE',
  'SORRY *2 if|that|for this|it|that is|feels|seems|comes|sounds|got|became|ran *3 random|weird|odd|strange|awkward|creepy|much|long|nowhere',
  'SORRY *4 keep|keeping you !waiting|up|posted',
]);
const FOR_DELAY = wordPatterns(LISTS, ['LATE']);
/** What they say of themselves where they must say no or move a talk is no apology for asking. */
const REASONS = wordPatterns(LISTS, [
  'sorry|apologies|apologize|regret *2 to|that|but|if|i|we *1 say|tell|can|could|have|had',
]);

// cspell:enable

interface Apology {
  found: MessageFound;
  isForAsking: boolean;
}

/** An apology for asking, or more than one. */
export const apology: MessageRule = {
  id: 'apology',
  why: 'An apology for asking tells them that there is something to forgive, and makes a no harder to give.',
  rewrite: 'Leave it out, and give them room for a no: “If this is not a good time, no answer is needed.”',
  find: (reading) => {
    const all = MESSAGE_PARTS.flatMap((part) => apologiesIn(part, reading[part]));
    return (all.find(({ isForAsking }) => isForAsking) ?? all[1])?.found;
  },
};

function apologiesIn(part: MessagePart, text: Parameters<typeof spanIn>[0]): Apology[] {
  return text.sentences.flatMap((sentence) => {
    const { words } = sentence;
    const isAsking =
      FOR_ASKING.find(words) !== undefined && FOR_DELAY.find(words) === undefined && REASONS.find(words) === undefined;
    const all: Apology[] = [];
    for (let index = 0; index < words.words.length; index += 1) {
      const length = SORRY.lengthAt(words, index);
      const isOne =
        length > 0 && (index === 0 || NOT_ONE.lengthAt(words, index - 1) === 0) && NOT_ONE.lengthAt(words, index) === 0;
      if (!isOne) continue;
      const last = index + length - 1;
      all.push({
        found: { part, span: spanIn(text, sentence, words.starts[index], words.ends[last]) },
        isForAsking: isAsking,
      });
      index = last;
    }
    return all;
  });
}
