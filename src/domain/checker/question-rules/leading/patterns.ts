// Words as people type them.
// cspell:disable

/** Words that take the answer for granted, or ask to agree. */
export const STEERING = [
  'SURE !the_most|the_best|the_greatest|the_wisest|the_smartest|the_finest|the_kindest|the_leading|the_top|the_ideal|the_right|one_of_the|so_kind|very_busy|busy',
  '^^ do|would|did|have you not *1 think|agree|find|believe|feel|say',
  '^ clearly|naturally !i|written',
  'that|which|who clearly|plainly|so_clearly !i|you|written|defined|marked',
  'so|so_very|that plainly|clearly|blatantly _',
  '^^ is|are|has|have clearly !you|i|my|defined|written|stated|marked|the_expert|the_best',
  'of_course !i|we|of|my|$',
  'EVERYBODY KNOWS !you|that_you',
  'we_both know that|how',
  '^ as_you_know !i|we|my|our|from',
  'is|are|was|were not it|this|that true',
  '^^ would|do not you *1 say|think|agree|find',
  '^^ is|was it|this|that not true|obvious|absurd|a_shame|sad|unfair|a_fact|clear',
  'would|will|must|can|could you|we not? agree|admit|concede|deny',
  'agree|concede that|with_me',
  'honestly|seriously say|claim|believe|argue',
  'you|it|they|that|this|there|we|people|~s|~ing must *4 FELT',
  'you|it|they|people must *2 LOVE',
  'who would *1 want|choose to|a',
  'why|how_come would a|an|any|anyone|anybody|somebody',
  'how can|could any|anyone|anybody',
  'why|how_come DO|BE|HAVE nobody|no_one|everyone|everybody|anyone|anybody',
  'true that *5 BE VERY? VERDICT',
  'what is wrong with people|kids|men|women|management|society',
  'you justify|sleep_at_night|live_with_yourself',
];

/** "Why is it so …", "what makes it such a …", "since all of them are …" */
export const PRESUPPOSING = [
  'why|how_come|how BE|DO|HAVE *8 so|such|such_a|such_an|that|too|always VERY? FELT',
  'why|how_come BE *6 VERDICT $',
  'make|makes !you|it *7 so|such|such_a|such_an|that VERY? FELT',
  'what BE so VERY? FELT about',
  'how VERDICT|PRAISING|boring|depressing|exhausting|stressful|lonely|frustrating BE|DO|must',
  'why|how_come *6 so badly|poorly|little',
  'how badly|poorly|cruelly|unfairly BE|DO|HAVE',
  'why|how_come BE|DO !you|i|we *5 NEVER *1 MISDEED',
  'treat|treats *3 like idiots|dirt|children|garbage|trash|cattle|machines|slaves',
  'your PRAISING job|life|world|field|team|company',
  'why|how_come DO +2 ~ers|~ors|~ists|~ees|~men|people|PUBLIC+ never _',
  'why|how_come DO !you|i|we *5 always only|try|act|pretend|make|want|think|have_to',
  'why|how_come DO? !you|i|we *4 waste|wastes|ruin|ruins|destroy|destroys|ignore|ignores|cheat|cheats|exploit|exploits',
  'why|how_come *4 keep|keeps ' +
    'stuffing|messing|screwing|ruining|ignoring|failing|making_it|breaking|lying|cheating|wasting',
  'why|how_come !you|i|we|DO|BE|not +1 ~ers|~ors|~ists|~ees|~men|people|PUBLIC+ always|never|so _',
  'when did !you|your|the|that|this|it|she|he|they +2 stop|forget|give_up|become ~ing|caring|to|so|such|about|how',
  'someone|somebody|anyone|people as VERDICT as',
  'how bad|badly DO *4 make|makes|let|lets|treat|treats|lie|lies|cheat|exploit',
  'how *2 you|people|anyone|they|~s *1 stand|bear|tolerate|endure it|the|this|that|all|those|these|working|being|$',
  'how *3 put_up_with',
  'made you *2 STAND',
  'STAND THAT *3 FELT|NONSENSE',
  'as VERDICT|PRAISING|bad|boring as people|they|everyone|everybody|some|it|@',
  'that|so|really|all|completely|totally|utterly STRONG !HAZARD+',
  'such_a|such_an *1 VERDICT|PRAISING|boring|dull|lonely|stressful',
  'THAT VERY? STRONG !HAZARD+|and|or|to|for',
  'waste|wasted|wasting your|so|# *2 years|life|talent',
  'so|much|far|way *1 BETTER than !it|you|before|last|expected|in|we',
  'BETTER anyway',
  'GIVEN !i_finished|i_have_finished|we_finished|i|my *9 VERDICT|RUINED|EXPLOIT',
  'GIVEN that|how? *4 are|is all|nothing_but|only|so _',
  'GIVEN *1 how *1 FELT|little|badly',
  'GIVEN *4 will *1 replace|disappear|die|vanish',
  'since|given_that|now_that !i|you|we|my|your|it *3 only|never|always|just',
  'since everyone|everybody|nobody|no_one',
  '^ i GUESS that? *8 FELT|RUINED|EXPLOIT|LOVE',
  '^ i THINK that? !i|my|me|it|that|what|we *6 BE VERY? VERY? VERDICT',
];

/** A claim before the question, or in its first clause. */
export const CLAIMING = [
  '^ so? !NOT_A_CLAIM +6 is|are|has_become|have_become VERY? VERY? VERDICT !for_me|to_me|HAZARD',
  '^ so? !NOT_A_CLAIM +4 is|are|have_become VERY? _? VERDICT+',
  '^ so? !NOT_A_CLAIM +4 has|have|is|are *1 RUINED !by_me',
  '^ so? !NOT_A_CLAIM +2 EXPLOIT',
  '^ so? !NOT_A_CLAIM +2 too|so VERDICT',
  '^ so? !NOT_A_CLAIM _? tell|tells|sell|sells|teach|teaches people what|things they',
  '^ so? !NOT_A_CLAIM|you +2 never|always|only *1 MISDEED',
  '^ so? nobody|no_one|everybody|everyone LIKES',
];

/** What makes a question of the claim: a guess that waits for a yes. */
export const GUESSING = ['^ so? i GUESS that? !were|said|worked you|it|they|this|that|the|most|there|your|people'];
