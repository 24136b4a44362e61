import { PRIVATE_LIFE } from '../lexicon/private-life.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import type { QuestionRule } from '../question-rule.ts';
import { findWords } from '../reading/find-phrase.ts';
import { findHandedBack } from '../reading/handed-back.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = { ...SMALL_WORDS, ...PRIVATE_LIFE };
const YOUR = 'your WHICH? WHICH? WHICH?';

const PATTERNS = wordPatterns(LISTS, [
  // What is theirs
  `${YOUR} KIN !OF_WORK`,
  `${YOUR} BODY !and_safety|system|service|board|center|centre|policy|team|unit|department|class|group|program|of|ward`,
  `${YOUR} BELIEF !in_the|in_a|group|groups|room|leader|office|about|on_the|as|archive|organist`,
  `${YOUR} PAPERS !office|desk|team|department|clients|cases|work|counter|unit|of`,
  'you and your KIN',
  'you and your partner !in|at|on|from|of|with|split|share|divide',
  'growing_up|grow_up|grew_up|raised poor|rich|religious|black|gay|muslim|catholic',
  'your partner !in|at|on|from|firm|firms|company|of|with|team|teams|school|schools|agency|agencies',
  'your own|life|romantic|current|late partner',
  'your own? wedding|honeymoon !client|clients|business|photos|season|cake',
  'your WHICH? relationship|relationships !with|to|between|marketing|manager',
  'what|which AILMENT *3 you !treat|see|work',
  'you|your +3 LIMB problem|problems|trouble|pain|surgery|operation|condition',
  'you *2 are|is a? refugee|immigrant|foreigner|widow|widower|believer',
  'as|being a|an *1 immigrant|foreigner|refugee|muslim|christian|jew|catholic yourself',
  'side of #',
  'you|your *3 leave|left|quit|stop_going_to|join the|your church|faith|religion|mosque',
  'doctor|doc|doctors|therapist say|said|tell|told *2 about you|your|to_you|you',
  'you *2 go|went|going|been *1 to|in therapy|rehab|counseling|marriage_counseling',
  'a church|chapel|god|praying|religious|family|married man|woman|person yourself|$',
  'and|with no man|husband|wife|partner|father|mother|boyfriend',
  // Age
  'how old BE|will *1 you|your',
  'how_old you are|were',
  'what|which is|was your +2 age|birthday|birth_date|birth_year|star_sign|sign|zodiac !group|range',
  'about|ask|at|know|guess|mention|of|for your +1 age !group|groups|range',
  'what|which age *1 are|were|will|did you',
  'year|month|decade|day|when|where *2 BE you|your *2 born',
  'year|month|decade|day|when|where you *1 were|was born',
  'date|year|place_of birth',
  'you *2 turn|turning|turned #',
  '^^ are|were|aged you *1 over|under|past|nearly|nearing|approaching|close_to|already|around|about|still_under #',
  'are|were you *1 in your *1 twenties|thirties|forties|fifties|sixties|seventies|teens',
  'you *3 near|nearing|close_to|about_to|approaching retirement|retire|pension_age|retirement_age',
  'you *2 too_old|old_enough|older_than|younger_than',
  // Kin and love
  'do|did|WILL|when|have|why|are|how|if|want|whether *2 you *3 have|want|having|raise +3 KIDS',
  'do|did|WILL|when|have|why|are|how|if|want|whether *2 you *3 raising|expect|expecting|get +3 KIDS',
  'you *3 have|having|get|got|raise|with|start|starting +2 a_family|a_baby|kids $|while|and|at_home',
  'you *3 have|having|get|got|raise|with|start|starting +2 babies|family_of_your_own $|while|and|at_home',
  'you *3 have|got|having|raising *3 KIDS $|at_home|yourself|of_your_own|waiting|too',
  'you *3 have|got|having|raising *3 KIDS yet|already|together|someday|one_day|or',
  'how many +1 KIN *1 do|did|have|would|are you',
  'how many +1 KIDS you',
  'you *6 start|starting|plan|planning|found|raise|want *1 a_family',
  'you *2 give|gave|given|giving birth',
  'you *3 convert|converted|believe|turn|turned|pray to|in FAITH',
  '^^ have|do you *1 got|have *1 a|any|an KIN $|at_home|waiting|who|yourself|too|yet|and|or',
  '^ any|got|have *1 KIN $|and|or|in|to|at_home|yourself|of_your_own|waiting|yet',
  'with your *4 at home',
  'as|being a|an *2 mother|father|mom|mum|dad *2 yourself|how|do|are|in|with|and|of $?',
  'as|being a|an *2 parent|parents|grandmother|widow|widower *2 yourself|how|do|are|in|with|and|of $?',
  'are|were|be|have|did you *2 STATE !patients|in_your_work',
  'you *1 are|were|get|got|been|become|became *1 STATE',
  'are|were you *2 single|straight|engaged|taken|available|attached|religious $',
  'you *1 get|got|getting married|divorced|engaged|pregnant|sick|ill',
  'did|do|WILL you *1 ever? marry|date|remarry|divorce|elope !the|a|old|these|those',
  '^ *1 seeing|dating|married|single|divorced|pregnant|engaged *1 anyone|someone|somebody|or|$ $?',
  'a special|certain someone|somebody|lady|man',
  'ANYONE special|at_home|waiting_at_home|in_your_life|you_love|you_are_seeing',
  'is there a|any mr|mrs|mister|missus|husband|wife|partner|boyfriend|girlfriend|man|woman',
  'live|lives|living|lived *1 alone|with_your|with_someone|with_somebody|with_anyone',
  'who *1 DO you *1 live|sleep|date|marry|vote|pray|share_a_bed|go_out_with|go_home_to',
  'how_long *1 have|had|are|were you *3 been *1 together|married|single|sober|clean',
  'how_long *1 have|had|are|were you *3 been *1 divorced|a_widow|a_couple|ill|sick',
  // Health
  'wrong|matter|happened|happen|up with|to your left|right|lower|upper|WHICH? LIMB',
  'your +1 LIMB *4 HURT',
  'how|IS is? your +1 LIMB $|after|these_days|now|today|holding|taking|doing|since|still',
  'you *3 SUFFER *2 AILMENT !CASES',
  'your +1 AILMENT !CASES',
  'which|what illness|disease|sickness|condition|medication|medicine *6 you',
  'which|what medicines|pills|diagnosis|disability|injury *6 you',
  'you *3 off sick|ill',
  'you *3 off_sick|signed_off|on_sick_leave|hospitalized|hospitalised',
  'you *3 in_rehab|in_therapy|in_a_clinic|in_a_wheelchair|in_pain',
  '^^ are|were|HAVE|did|had you *2 ill|sick|unwell|depressed|hospitalized $|often',
  '^^ are|were|HAVE|did|had you *2 operated_on|operated|handicapped|disabled $|often',
  'you *4 seeing|see|visit|visiting|consult a|an|any +1 therapist|psychiatrist|psychologist',
  'you *4 seeing|see|visit|visiting|consult a|an|any +1 shrink|counselor|counsellor',
  'you *2 take|taking|took|on|need|use|using +2 medication|meds|pills|antidepressants',
  'you *2 take|taking|took|on|need|use|using +2 painkillers|drugs|sleeping_pills|tablets|medicines|injections',
  'you *2 take|taking|took|need|swallow +2 medicine $|for|against|to|every|before|at_night|because|when',
  'you *2 take|taking|took *3 for|against your +1 _ !work|clients|patients|customers|pupils|projects|students|team',
  'you *2 use|using *3 for|against your +1 _ !work|clients|patients|customers|pupils|projects|students|team',
  'what *2 you *2 take|taking|took to sleep|calm|relax|cope',
  '^^ do|did|have|are you *2 drink|smoke|vape|pray|fast|diet $|alcohol|a_lot|much',
  '^^ do|did|have|are you *2 snore|gamble|smoking|drinking|praying|fasting $|alcohol|a_lot|much',
  'how_much *1 DO you *1 weigh|drink|smoke',
  'you *2 lose|lost|losing|gain|gained|put_on *3 weight',
  // Faith and politics
  'you *3 CREED $|or|and|yourself|family|upbringing|person',
  'do|did you *2 believe in? god|heaven|hell|afterlife|an_afterlife|life_after_death',
  'do|did you *2 believe in? jesus|allah|reincarnation|karma|ghosts',
  'you *1 believe in $',
  'which|what +1 CHURCH *4 you *2 go|attend|belong|follow|have|practice|practise|visit',
  'which|what +1 CHURCH *4 you *2 raised|pray|worship|in|to|baptized|$',
  'you *3 go|belong|went|attend|visit|going|convert|converted|pray *2 CHURCH !tower|roof|organ|service_for',
  'you *4 ramadan|lent|sabbath|shabbat|kosher|halal $|yourself',
  'which|what|whose PARTY *4 you *4 vote|voted|voting|support|supported|back|backed|belong',
  'which|what|whose PARTY *4 you *4 in|on|member|prefer|choose|join|for',
  'you *3 vote|voted|voting !on_new|on_a|on_the|on_what|on_who|on_members|off|down_a',
  'you *2 lean|stand|leaning *2 politically|left|right|in_politics',
  'you *2 lean|stand|leaning *2 in_the_election|on_politics|on_abortion|in_the_war',
  'side *2 you *1 on|take',
  'who *1 did|do|WILL you *1 support|back|favor|favour|campaign_for',
  'you *3 think|feel|opinion|view *2 of|about|on|regarding *1 POLITICS !rule|rules|department|law|form',
  'you *3 views|stand|position|vote *2 of|about|on|regarding *1 POLITICS !rule|rules|department|law|form',
  'your +1 opinion|view|views|stance|position|take *1 of|about|on|regarding *1 POLITICS !rule|rules|law',
  'you *3 member|supporter|fan of *2 party|democrats|republicans|tories|greens|trump|government|labour_party',
  'you *2 support|back|favor|favour *1 POLITICS',
  'are|were you *3 left|right *3 left|right $|politically',
  'you *2 grow_up|grew_up|raised *2 religious|catholic|in_a_religious|muslim|poor|without',
  'IS|were you *1 still_together|together|with_him|with_her *1 with|$',
  'are|were you *2 democrat|republican|liberal|conservative|socialist|communist',
  'are|were you *2 labour|tory|left_or_right|political|pro_life',
  // Papers and where from
  'you *4 have|need|get|got|hold|apply_for +3 PERMIT !cases|office|clients|interviews',
  'you *4 receive|obtain|holding|lose|with +3 PERMIT !cases|office|clients|interviews',
  'which|what +2 PERMIT *5 you !ask|check|see|need_from',
  'kind|sort|type of PERMIT *5 you',
  'where are|were you *2 really|originally|actually from',
  'where are|were you *1 from *1 $|originally|really',
  'where do|did you *1 come_from originally|really',
  'where DO|IS your WHICH? KIN|accent|name|surname|roots',
  'what|which race|ethnicity|nationality|religion|color|colour|sex|gender|tribe|caste *1 IS|were|do you',
  'when|why|how did you *2 immigrate|emigrate|flee|become_a_citizen|get_asylum|cross_the_border|leave_your_country',
  'you *4 come|came|move|moved|enter|entered|get to|in|into this|the country|states|uk',
  '^^ are|were you *2 citizen|legal|undocumented|foreigner|immigrant|refugee|native_born|adopted',
  // Blows of fate
  'the|that|this LIFE_EVENT *3 affect|affected|change|changed|hit|hurt *1 you|your',
  'the|that|this LIFE_EVENT *3 cost|influence|influenced|shape|do_to|mean *1 you|your',
  'you *5 after|during|since|before|through|over|about the|that WHICH? LIFE_EVENT $|or|and|at_home',
  'your WHICH? KIN died|passed_away|left_you|was_ill|got_sick',
  'what *6 sends|send|took|keeps|kept you *1 off_work|to_hospital|in_bed',
  'BE you *2 born !again',
  '^ when are you *1 due $',
  'what|which *1 medication|meds|pills|medicine|medicines|painkillers *2 you *2 on|take|taking|use|using',
  'your LIMB *2 still|work|function',
  'you *4 on a|an|your +2 PERMIT',
  'are|were you *5 a_couple|an_item|in_good_health|in_poor_health|healthy|lovers',
  'your WHICH? childhood|upbringing|youth|teenage_years|school_days_at_home',
]);

/** Matters of no work: one word is enough where it is asked of them. */
const INTIMATE = wordPatterns(LISTS, [
  'you|your *8 INTIMATE',
  'INTIMATE *8 you|your',
  '^^ is|was it *1 hard|easy|possible *1 to INTIMATE',
]);

/** Whose private life is the work, or the asker's own. */
const OTHERS = wordPatterns(LISTS, ['i|my|our|me|we', 'PUBLIC']);

const ASKED_BY_OTHERS = wordPatterns(LISTS, [
  'when|if you are|get|were|call|called *1 in? sick|ill|pregnant|off_sick',
  'i *3 work|worked|know|knew|met|study|studied|went|go *1 with? your KIN',
  'would|will you *1 send|let|advise|want|tell|recommend|encourage|push *2 your own? KIDS',
  'PUBLIC *2 asks|ask|asked|wonders|wants_to_know *1 about|you|how|why',
]);

/** What the asker says of themselves before handing it back: "I am forty-eight. And you?" */
const OWN_FACT = wordPatterns(LISTS, [
  'i am|was|turned *2 # $|years',
  'i am|was *2 CREED|STATE|single|straight',
  'i have|got *2 KIDS|AILMENT',
  'i voted|vote|pray|believe|suffer|drink|smoke',
  'my WHICH? KIN|BELIEF|BODY|PAPERS',
]);

// cspell:enable

/** Private life of the person: family, health, age, faith, politics, papers, relationships. */
export const privateLife: QuestionRule = {
  id: 'private',
  why: 'This is about their own life outside the work, and it is theirs to bring up.',
  rewrite: 'Ask what the work asks of people: “When did the work last reach into an evening or a weekend?”',
  find: (reading) =>
    findWords(reading, PATTERNS, ({ wordList }) => !ASKED_BY_OTHERS.find(wordList)) ??
    findWords(reading, INTIMATE, ({ wordList }) => !OTHERS.find(wordList)) ??
    findHandedBack(reading, OWN_FACT),
};
