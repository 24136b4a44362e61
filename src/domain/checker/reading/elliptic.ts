import { wordList } from '../lexicon/word-list.ts';
import type { Words } from './read-words.ts';
import { wordPatterns } from './word-patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

const LISTS = {
  ALL: wordList('all, guys, folks, lot, people, two, ladies, both'),
  /** What is asked behind a bare "you": "you like nights". */
  DO: wordList(
    'go to, like, love, enjoy, hate, miss, regret, want, think, feel, work, drive, use, live, plan, train, own, drink, smoke',
    'vote, pray, teach, speak, travel, trust, get, get to, have, have to, got, need, need to, accept, take, hire, offer',
    'still, ever, really, actually, even, always, usually, mostly, sleep, eat, rent, wear, belong, bring, buy, sell',
    'carry, prefer, worry, mind, know any, know anyone, know anybody, know of, know if, know whether, do nights',
    'do weekends, see yourself, earn, make good, make more, charge, tip, study, plan to, expect, recommend, believe',
  ),
  /** What somebody is. */
  BEING: wordList(
    'hiring, recruiting, happy, sure, ok, okay, good, open, free, done, married, single, religious, busy, licensed',
    'union, able, allowed, certified, ready, tired, bored, lonely, proud, afraid, scared, glad, worried, short',
    'looking, taking, working, planning, thinking, going, staying, using, coming, from, into, on, at, in, up for',
    'down for, available, full, fully, a morning, a night, a fan, a member, self taught, paid, salaried, seeing, dating',
    'retired, retiring, short staffed, understaffed, related, local, new, nervous, used to, still',
  ),
  TO_TELL: wordList(
    'advice, tips, info, information, help, guidance, pointers, feedback, answers, time, clarity, ideas, suggestions',
    'experience, insight, more, inspiration',
  ),
  /** "best of luck", "first of all", "last week": these begin no question. */
  TIMES: wordList(
    'of, week, month, year, night, time, summer, winter, spring, fall, monday, tuesday, wednesday, thursday, friday',
    'saturday, sunday, semester, one, day i, job i, thing i, and foremost, wishes, regards, shift i, person i, in',
  ),
  TOP: wordList(
    'first, last, next, best, worst, favorite, favourite, biggest, main, hardest, toughest, easiest, weirdest',
    'funniest, strangest, scariest, proudest, busiest, longest, smallest, quickest, fastest, cheapest, most, least',
    'top, only, number one, ideal, typical, average, usual, go to, single',
  ),
  HARD: wordList('hard, tough, easy, possible, difficult, tricky, realistic, expensive, safe, normal, common, legal'),
  GET_IN: wordList(
    'get, find, become, break, learn, switch, make, be, enter, start, do, change, work, come, go, move, live, keep, ask',
    'have, take, pass, join, balance, leave, land, afford',
  ),
  FINE: wordList('ok, okay, fine, cool, alright, all right, good, possible, allowed, safe, normal, legal, weird, rude'),
  BE: wordList(
    'is, are, am, was, were, be, has, had, will, would, did, does, seems, means, sounds, looks, i, we, i am',
  ),
  TOLD: wordList('came, went, got, made, took, gave, told, said, left, taught, kept, turned, started, helped, began'),
};

/** Yes-or-no questions without their verb or their subject: "you guys hiring", "got any spots", "ok if i record". */
const YES_NO = wordPatterns(LISTS, [
  'you ALL? DO _ !me|the_best|so|such|a_lot_of_people|amazing|great|the_most|the_coolest',
  'you ALL? DO _ $',
  'you ALL? BEING !so|such|the_best|the_greatest',
  'you|your ALL a|an|the _',
  'your +2 hiring|recruiting|open|unionized|short_staffed|busy|taking|looking',
  '^ got any|anything|anyone|anybody|room|space|time|kids|one|work|openings|spots|some|enough|shifts|plans|much|many',
  '^ got a|an wife|husband|partner|girlfriend|boyfriend|spot|second|opening|family|degree|license|website|union|pension|mentor|uniform|boss|favorite|side|backup|plan|spare|spot',
  '^ need|want|use another|extra|any|anyone|anybody|anything|somebody|someone|a_hand|hands|help_with_the|help_on',
  '^ need|want|use a|an extra|spare|second|new _',
  '^ need good|special|strong|your_own|previous|much|prior|many _',
  '^ most|mostly|mainly|usually|all *4 or _',
  '^ !i|we|my|our|advice|tips|thoughts|more|sooner|any|anything +3 or _ _? $',
  '^ know any|anyone|anybody|of|somebody|someone _',
  '^ plan|planning on ~ing',
  '^ room|space|time|place for a|an|one|another|me|more|hobbies|family|someone _?',
  '^ need|want|use some|more _? !TO_TELL',
  '^ need a|an|the degree|license|certificate|cert|car|truck|portfolio|ged|diploma|cdl|helper|hand|apprentice _?',
  '^ have_to|has_to|had_to|supposed_to|got_to _ !say|admit|tell|go|run|ask',
  '^ have|has any|anyone|much|many|kids|enough',
  '^ taking|accepting|hiring|looking_for|short any|on|people|new|apprentices|interns|for|a|anyone|$',
  '^ FINE if|that_i|for_me|for_us|with_you',
  '^ FINE to ask|record|call|text|write|bring|take|share|quote|visit|come|stop|send|use|wear|say|negotiate|email|name',
  '^ mind if|my|me|me_~ing|telling|sharing|explaining|~ing',
  '^ spots|jobs|positions|openings|seats|shifts|places|slots open|left|available|free|going',
  '^ your|the _ any_good|any_use|worth',
  '^ got time|a_minute|a_second|a_sec|a_moment _?',
  '^ worth ~ing',
  '^ need to be|own|speak|wear|bring _',
  '^ need to know !how|what|if|whether|who|when|where|why|which|about|more|that _',
  '^ worth it|the|a|doing|getting|going|taking|it_to|my|joining|learning',
  '^ any !day_now|time_i|time_you|day_i|help_is|advice_is|questions_i _',
  '^ anyone|anybody|anything|somebody|someone|something _',
  '^ ever|still _ !learning|figuring|waiting|thinking|deciding|trying|new|a|looking|working_on|not|in_school|my|can',
  '^ still hiring|open|there|worth|like|enjoy|love|working|doing|have|using|a_thing|looking_for|possible|in_touch',
  '^ much|many|lot_of|a_lot_of|lots_of|plenty_of|enough _ _? _? $',
  '^ HARD to GET_IN',
  '^ HARD on|for the|your|you|a|your_body|newcomers|women|beginners _? $',
  '^ been|lived|worked there|here|at_it|doing long|this_long|a_while $',
  '^ happy|sad|glad|proud|sorry|excited there|here|you|with_the|with_it|with_your|with_how|that_you',
  '^ is_it|it? worth it $',
  '^ it|they|he|she|this|there hiring|worth|any|hard|tough|easy|loud|cold|hot|long|safe|boring|busy|stressful|~ing',
  '^ they|he|she|people ever|still|really|pay|let|train|make|give|hire|help|offer|check|cover|allow _',
  '^ there|this a|an|any _',
  '^ true that|you|they|it|what|about',
  '^ possible|allowed|required|necessary|mandatory to|in|for|at|$',
]);

/** A thing is named, and what is to be said of it is left out: "first tool you bought", "best part of a snow day". */
const NAMED = wordPatterns(LISTS, [
  '^ your|a|an|the|one|two|three|another !the|such|so|literally|honestly|seriously _? TOP !TIMES _',
  '^ TOP !TIMES _',
  '^ TOP|good|ups|highs|dos|pros|likes|joys|do_is and bad|worst|least|lows|downs|cons|do_nots|dislikes|pains|best',
  '^ good|bad|hard|fun|boring|weird|worst|best part|parts|side|sides|thing|things|bits|stuff',
  '^ one|two|three|any thing|things|tip|tips|habit|habits|mistake|mistakes|skill|tool|rule|book|class _',
  '^ advice|tips|thoughts|suggestions|recommendations|pointers|opinions for|on|about|to',
  '^ difference|differences|reason|reasons|secret|key|trick|cost|odds|chances between|you|for|to|of|behind|that',
  '^ your advice|tip|tips|take|thoughts|opinion|view|rule|trick|way|secret|guess|method to|for|on|about|of|when|with|as|$',
  '^ typical|average|normal|usual _',
  '^ a? day in the|a|your life',
  '^ your +3 $',
  '^ anything|something !i_can _',
  '^ things|thing|stuff|mistakes|mistake|skills|skill|books|book|tools|tool|classes|class|people|places|place|parts|part|moment|day|time|way|ways|step|job|question|rule|habit you|to|i_should|that_you|newcomers|people|in|out|up',
  '^ how|what|why|when|where|who $',
  '^ what|how|who|which|where|when i|we|one|you should|can|could|need|must|have_to _',
]);
const SAYS = wordPatterns(LISTS, ['BE', '!you|they|people|to|that_you _ TOLD']);

// cspell:enable

/** How a clause without its mark asks though a part of it is left out; undefined where it does not. */
export function ellipticAt(words: Words): 'yes-no' | 'open' | undefined {
  if (YES_NO.atStart(words)) return 'yes-no';
  return NAMED.atStart(words) && !SAYS.find(words) ? 'open' : undefined;
}
