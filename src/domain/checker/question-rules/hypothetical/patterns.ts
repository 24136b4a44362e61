// Words as people type them.
// cspell:disable

/** What opens an invented case. */
export const OPENING = [
  'what if !do|does|are|is|did|questions',
  'if only',
  '^ now|ok|please? IMAGINE !that_is|is|was',
  '^ assuming !you_have|you_are|you_can|it_is|that_is',
  '^ picture !how|what',
  '^ say that? ANY _',
  'in a|an? UNREAL WORLD !of_your',
  'in a|an WORLD|UNREAL without|where',
  '^ sell|pitch me ANY|on',
  '^ convince|persuade me',
  'me|to test|quiz you',
  '^ i am|will_be your *2 CLIENT',
  '^ you have # *2 seconds|minutes|hours|wishes',
  '^ you are *3 TRAPPED',
  '^ you are *2 president|minister|mayor|king|queen|boss|ceo|manager|governor *1 for a|one day|week|year',
  '^ you are *3 for a|one day',
  '^ if a|an|the|my *5 came|walked|burst|attacked|collapsed|fell|died|caught|broke *8 do|whom|who|what|which',
  '^ you wake_up|die',
  '^ one_day|one_morning|tomorrow ANY',
  '^ you FIND ANY',
  '^ your CLIENT *1 DISASTER',
];

/** A case told as if it were now, where a question of what to do comes behind it. */
export const STAGING = ['^ a|an|two *1 CLIENT+', '^ you are alone|lost|caught|cornered'];
export const WHAT_NOW = [
  'what|how do|would|should you do|react|respond|handle|say|proceed|act|tell|answer|decide|calm',
  'who|whom do|would you save|call|wake|ask|help|believe|choose|treat',
  'what then|now',
];

/** What makes a "would" an invented one. */
export const WISHING = [
  'MAGIC',
  'with|being ENDLESS MEANS',
  'in_history',
  'where|what|who|whom would you be|become|have_become|have_been today|now|instead|otherwise|without|if|$',
  'how|what would your life|career|world|job *3 look|be|have',
  'your|the|an ideal|perfect|dream *3 look|be',
  'how would you DEAL',
  'what|how|who|whom|where would you *4 if|when ANY',
  '^ would you rather|DARE',
  '^ would you still',
  '^ would you *6 again|all_over',
  'start all? over',
];

/** An "if" that is not so. */
export const SUPPOSING = ['if ANY *5 PAST|~ed', 'if *2 PAST|~ed', 'if *4 had not|never|been|become'];

/** No case at all: "I wonder if it was hard." */
export const ASKED_WHETHER = [
  'know|ask|asked|asking|wonder|wondering|wondered|tell|see|sure|remember|check|say|mind|matter|notice|as|even if',
  'all_right|alright|ok|okay|fine|curious|great|nice|helpful|better|possible|grateful|thankful|appreciate|glad if',
  'appreciate|appreciated|love it if',
];

/** Advice for somebody who really is in that place, in the form that people use for it. */
export const ADVISING = [
  'if you only? had|have|were_given|got *2 my|our',
  'if you only? had|have|were_given|got only|just? a|an|half_a|# *2 TIME+',
  'if you *3 my|our age|shoes|place|position|situation|background',
  'if you were|was in|at my|our',
  'if you were|was ' +
    'me|us|a_beginner|new|a_newcomer|starting|beginning|just|my_age|coming|training|to|learning|applying|hiring',
  'if i|we|my|our !offered|gave|paid|told|were_your|threw|stole|hit|died|handed|promised',
  'if you could|had_to|were_to|would only|just? ADVISE',
  'in my|our place|shoes|position|situation',
  'if it|that is|was all_right|ok|okay|fine|possible|allowed|not',
  'would you miss *2 if',
  'what would have_happened if',
  'what would *2 have? made|helped|liked|wanted|changed|kept',
  'with my|our',
];

/** And yet no advice: nobody is there. */
export const NEVERTHELESS = [
  'MAGIC',
  'born|rich|famous',
  'if i were|was *2 CLIENT|stranger|tourist',
  '# years older|younger',
  'start *1 over',
  '# again',
  'dinner|lunch|cook|work|meet with any',
  'choose|decide|pick between',
];
