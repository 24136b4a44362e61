import { HIRING } from '../lexicon/hiring.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import type { QuestionRule } from '../question-rule.ts';
import { findWords } from '../reading/find-phrase.ts';
import { wordPatterns } from '../reading/word-patterns.ts';
import type { Reading } from '../reading/read-text.ts';

// Words as people type them.
// cspell:disable

const LISTS = { ...SMALL_WORDS, ...HIRING };
const YOURS = 'you|your|yours|here|there|this';

const ASKED = wordPatterns(LISTS, [
  // Hire me
  'HIRE ME !a|an|the|as_a_friend|out',
  '^^ *3 you|they|your|hr +2 *2 CHOOSE ME for|as|over|next|if|when|instead|even|without|to_work|to_join|again|$',
  'do|have_to_do|need|takes|make|makes *3 you|they CHOOSE ME',
  'take|takes|taking|took|bring|brings|bringing|get ME on|aboard $|as|at|for|board|next|this',
  'take|takes|taking|took|bring|brings|bringing|get ME on|aboard in|when|with|if|even|without|after',
  'get|getting|let|sneak|fit ME in|into|on|onto|through|past *2 your|$|at|the_door|there|with|door',
  'squeeze|slot|slip|smuggle|bring ME in|into|on|onto|through|past *2 your|$|at|the_door|there|with|door',
  'get|have|see me|myself hired|employed|in_the_door|through_the_door|an_interview|past_hr',
  'let me work|intern|volunteer|apprentice|join|prove',
  'find|have|see|is|need|needs *2 a|any|some use|room|space|place|spot|work|job|role for ME',
  'you|your +2 *1 need|needs|use|want|wants|have|employ|place ME $|in|at|for|on|and|from|as|this|next|now',
  'you|your +2 *3 use|need|want|take|like|hire somebody|someone|anyone|a_person like|such me|that',
  // Give me a post
  'GIVE ME +3 POST+ !of|where|experience|description|ad|ads|questions|title|speech|statement|line|move|act|plan',
  'GIVE ME *1 a|another|one|the +1 chance|try|opportunity|break !to_understand|to_see|to_ask|of|to_hear|to_learn',
  'GIVE ME *1 a|another|one|the +1 start|go|hours|trial !to_understand|to_see|to_ask|of|to_hear|to_learn',
  'offer|offering ME !ADVICE|a_ADVICE|some|any',
  'POST+ *6 you|your|they *3 GIVE *1 ME|for_me',
  'you|your|they|there *1 HAVE|got|anything|something *3 for ME !to|ADVICE',
  'anything|something|any_work|work|place|room|space|spot|job|jobs|position|shifts|hours|seat|chance|use for ME !to',
  '^^ DO|HAVE|might|would|could you|your|they|there *3 have|got|find|be|keep *4 for ME $|in|at|on|this|from|next',
  'what_else *1 have you *2 for_me',
  'i|me *3 need|want|beg|looking *2 a|any +2 POST from|with|in|at|on your|you|please',
  'need *1 a|any|this +1 job|work $|please|bad|badly|urgently|desperately|so',
  'i *8 get|land|have|win|obtain|find|secure|receive a|an|the|any|one|some +3 POST AT|from you|your|yours|there',
  'i *2 have|take|take_over|get|inherit|fill|step_into your +1 POST|desk|chair|seat|office|shoes ' +
    '$|when|if|here|once|after|next',
  'i *2 want|would_like|would_love|want_to_have her|his|your|that|their ' +
    'chair|seat|desk|job|post|place|role|position|spot',
  'USE your name *7 ' +
    'reference|referral|apply|applying|application|interview|recruiter|hr|manager|resume|cv|cover_letter',
  'i *3 get|be|been|getting hired|employed|taken_on|hired_on *1 at|on|onto|by|with|in|for|into ' +
    'you|your|yours|here|there|this|$',
  'i *4 on|onto|at_the_top_of your +2 list|shortlist|roster|payroll|crew',
  'GIVE ME a|one|some +1 shot|go|try|start|chance|break $|sir|please|at|and',
  'you|your +3 *1 have|got *6 going|open|free|spare|left for',
  'room|space|place|spot|seat|opening *2 in|on|at|with your +3 *1 for a|an|one|another|me|someone|somebody',
  'place|spot|seat|desk|chair free|open|vacant|available in|on|at|with your',
  'is it|there *3 POST free|open|vacant|available',
  'tell|say|mention|let *5 that i am|want|would|could|can *2 free|available|looking|interested|here|like|work|start',
  'tell|ask your boss|manager|director|team|lead|editor|captain|supervisor ' +
    'there_is|about_me|to_give|to_take|to_hire|that',
  'speak|talk|ask|put_in for me with|to|at',
  'sign me up|on !for_the_newsletter|to_the',
  '^ let me sweep|clean|carry|drive|help_out|wash|start|fill_in|cover !by|with_a_question|off',
  'i|we *1 WILL|would *3 work|take|do|accept any|every|whatever +1 shift|slot|job|hours|work|position|post',
  'i CAN|WILL|would bring|add|contribute|offer *5 to your board|team|company|firm|crew|staff',
  '^^ WILL|would|could|CAN you *3 reconsider|rethink $|if|my|me|your|the',
  'you all|guys|folks? hiring|taking_on|recruiting|looking_for *2 WORKER|right_now|$',
  '^ your +2 *1 hiring|recruiting|taking_on|looking_for WORKER|anyone|$',
  'still? looking_for|hiring|recruiting|taking_on a|an|new|more WORKER',
  'so here i am',
  'WILL|would|could you|your +2 consider|accept|take a|an|someone|somebody *6 for a|the|any POST',
  'apply|applying to_be|as your',
  'i *1 send|sent|give|gave|email you my PAPERS *6 would|could|will|can you',
  'i *8 about|for the|your|that open|vacant|free|advertised POST',
  'you|your *3 have *2 room|space|spot|place for *2 WORKER|more|another|me',
  'i *7 get|be hired|employed|taken_on here|at_your|by_you|with_you|there',
  'ME *1 needs|wants|is_looking_for *2 POST|work',
  'hook|set|fix ME up with|at|in|there',
  'possible to *2 a|an|my +2 POST+ with|at|in|under you|your|yours',
  'tell|ask hr|human_resources|the_recruiter|the_hiring_manager about|if|that|to',
  'want|love|like|hoping to WORK for|with|under you !on|through|to',
  'PASS_ON my name|PAPERS to the|your|a _',
  'count_on|rely_on you $',
  '^ got|have +3 POST *1 for me',
  '^ your +2 hiring|recruiting +2 $',
  '^ put my name in|down|forward',
  // Vacancies
  'any|other|more|some +1 VACANCY !you_have|i_should_read|have|that_do|do',
  'any|some|more +2 POST+ *1 going|available|open|free|left|vacant|coming_up|opening_up',
  'IS|WILL|might|be|could there *4 VACANCY|hiring !like_yours|left',
  'IS|WILL|might|be|could there *4 POST+ for_me|going|available|open|free|left',
  'IS|WILL|might|be|could there *4 POST+ vacant|coming_up|i_could|i_can|i_might',
  'IS|WILL|might|be|could there *4 POST+ with|at|in|on|under your|you|yours',
  'IS there *1 a|any|some +1 chance|possibility|way|option *4 work|intern|job|join|hired|employed|place *2 you|your',
  'do|does|HAVE|WILL|got you|they|your|yours|there +3 *3 HAVE|got|know_of|offer|need|expect|fill *4 VACANCY',
  'CAN|WILL|please|might *3 take|accept|use|try|test ME as|for|$|in|at|on',
  'need|needs|use|take|want|hire|looking|room|place|work *5 like me',
  '^^ IS|do|does|will you|your|they +2 *1 accept|accepting|welcoming *1 new? WORKER|applications',
  'put in *1 a? *1 word',
  'pass|forward|send|give *5 whoever|who|person|people|someone *3 hiring|hires|recruits|recruiting',
  'show|introduce|tell|mention *5 whoever|who|person|people|someone *3 hiring|hires|recruits|recruiting',
  'hiring|recruiting|hire *8 introduce_me|get_me|put_me|take_me|connect_me|mention_me',
  '^^ do|does|would|HAVE|is you|your|they|there +2 *2 have|got|there *2 work|something_to_do for|left|available',
  '^^ do|does|would|HAVE|is you|your|they|there +2 *2 have|got|there *2 hours for|left|available',
  '^^ DO|HAVE|WILL you|your|they|yours +3 *1 HAVE|got|offer|offers|know_of +3 JOB $|for|open|free|available|right',
  '^^ DO|HAVE|WILL you|your|they|yours +3 *1 HAVE|got|offer|offers|know_of +3 JOB going|at|in|on|like',
  'chance|chances|possibility|prospect|hope|odds *1 of|for|to *4 hired|employed|taken_on *3 you|your|here|there|$',
  'chance|chances|possibility *1 of|for|to *4 working_for|working_at|joining *3 you|your|here|there|$',
  'prospect|hope|odds *1 of|for|to *4 working_for|working_at|joining *3 you|your|here|there|$',
  'any|a|some chance|possibility|prospect|hope *1 of|for|to *3 JOB|working_with|joining',
  'desperate for|desperately +1 *2 work|JOB|employment',
  'i *6 about|regarding|for|into +2 JOB at|with|in|on your|you|yours !FIELD',
  'how|where|CAN|may|should do|CAN|should|would|may? i *2 apply *4 your|you|yours !FIELD',
  'where|when do|can|should|may i *1 sign|enlist|sign_up $',
  'possible|possibility|way|ways *2 to *1 JOIN your|you|yours !FIELD',
  'me *6 hiring_manager|recruiter|hr|personnel|human_resources|recruiting_team|head_of_hiring !wants|looks',
  'hr|boss|manager|your_team *1 know? that|about|how *1 i am|would|want|exist|me|interested',
  'director|owner|recruiter|them *1 know? that|about|how *1 i am|would|want|exist|me|interested',
  'i *4 worked|work|working for you|free !with|of',
  'hiring|recruiting at|with|for your|yours !FIELD',
  'invite|inviting me *2 interview|trial|assessment|job',
  'you *2 think_of|remember me $',
  'of your +1 VACANCY *4 me|i',
  'as|for *1 a|my reference|referee',
  'me *2 letter of recommendation|reference|referral',
  'CAN|WILL|might you *2 take|hire|employ|use him|her|them',
  '^^ *1 you|they *1 have|got|know_of *3 VACANCY|opening|hiring|recruiting !to|in_your_calendar',
  '^^ *1 you|they *1 hear_of|heard_of|aware_of *3 VACANCY|opening|hiring|recruiting !to|in_your_calendar',
  'know|heard|hear *4 who|that|which *1 IS? hiring|recruiting|looking_for|needs|need|taking_on',
  'what|which +2 VACANCY *3 do|are|does|have you|your|there|they +2 have|got|currently|open|at|now|available',
  'who is hiring',
  'you|your +3 *1 WILL|going_to|plan_to *1 take|hire|accept|recruit *2 WORKER $|next|this|in|for|soon|at',
  '^^ have you|they|your got +3 VACANCY|POST+ going|free|open|available|for|left|$',
  'POST|something|anything|one *2 opens|opening|comes|becomes|frees|falls|is *1 up|free|available|open|vacant !in',
  'things|spot|desk|chair *2 opens|opening|comes|becomes|frees|falls|is *1 up|free|available|open|vacant !in',
  'if|when|should|case *1 someone|somebody|anybody|a_colleague|one_of +3 *1 leaves|quits|retires *6 me|i|my',
  'tell|call|contact|write|email|text|inform|notify|ping me *2 if|when|once|whenever|as_soon_as *8 POST+|hiring|hire',
  'let me know *2 if|when|once|whenever|as_soon_as|about *8 POST+|hiring|hire|need|needs',
  // Hiring now
  `IS|WILL|be|was|do|does|when|soon *1 you|your|they|yours +3 *2 hiring|recruiting|understaffed`,
  `IS|WILL|be|was|do|does|when|soon *1 you|your|they|yours +3 *2 short_staffed|short_handed`,
  'you|your +3 *2 hiring|recruiting again|now|right_now|at_the_moment|this|next|currently|soon|anyone|people',
  'when|soon do|does|WILL you|your +3 hire|recruit next|again|now|$',
  '^^ DO|WILL|IS|might|CAN you|your|they|yours +3 *1 SEEK +3 WORKER $|AT|this|next|right|now|soon|who|like|from|so',
  'you do_not *2 need|want|use|take *3 WORKER',
  'you|your +3 *2 need|needs|use|want|take|takes|have_room_for|short|looking_for *1 ANOTHER !hour|day|week|look|' +
    'opinion|minute|person_to|tool|cup|coat|layer|one _',
  'another|extra|spare|second pair of hands',
  'become|be|am one|part|member of the_replacements|your|them !patients|clients|customers|readers',
  'become|be|am one|part|member of the_team|the_crew|it !patients|clients|customers|readers',
  // Work for you
  `CAN|MAY|should|would i *4 WORK *2 AT|under|alongside|from you|yours|your|here !FIELD`,
  'CAN|MAY i *2 be|become|join|intern|get_a_job +1 your|you|here|there|job|position|post|place',
  'CAN|MAY i *2 have_a_job|have_the|get_the|fill|take +1 your|you|here|there|job|position|post|place',
  `i *2 like|love|want|wish|hope|hoping *1 to|of WORK *1 for|under|at|in|on|alongside ${YOURS}`,
  `i *2 keen|happy|dream|eager|dying *1 to|of WORK *1 for|under|at|in|on|alongside ${YOURS}`,
  'i *2 like|love|want|wish|hope|hoping|keen|happy|dream|eager *1 to|of JOIN your|you|this',
  'how|what|where|when|who CAN|do|would|might|must|should i *4 JOIN your|you|yours',
  'i *4 employed|hired|employment by|with|at|for|in you|your|yours|the_next|the_position|the_post',
  'i *4 taken_on|accepted|considered by|with|at|for|in you|your|yours|the_next|the_position|the_post',
  'when|how_soon|how_quickly|when_exactly CAN|may i *2 start|begin|join $|working|AT|as|you',
  'i *1 CAN|WILL|am *2 start|begin|available *1 immediately|tomorrow|monday|at_once|right_away',
  'i *1 CAN|WILL|am *2 start|begin|available *1 straight_away|next|on|any_time|today',
  'available|ready|free immediately|to_start|to_work|straight_away|from_now_on|at_once|to_begin',
  'i *3 do|complete|spend|serve|finish *2 an|my|a|the +2 POST with|at|in|under|on you|your|yours',
  '^^ CAN|MAY|should i *2 apply to|at|with|for|in|$ *1 you|your|yours|the|$',
  'stay|stays|kept|keep|keeping *1 on as_an_employee|afterwards|as_staff|after_the_placement|as_a_permanent',
  // Refer me
  'refer|refers|referring|referred me $|for|at|in|internally|to_hr !book|course|colleague',
  'refer|refers|referring|referred me to_your|to_the|as|if|when|and !book|course|colleague',
  'recommend|recommending|recommended|endorse me $|for|at|as|to_hr|to_your|to_the|internally',
  'suggest|propose|sponsor|nominate me $|for|at|as|to_hr|to_your|to_the|internally',
  'recommend|refer|introduce|connect me *6 POST|hr|hiring_manager|recruiter|boss|personnel|human_resources',
  'vouch|vouches|vouching|lobby|speak_up|stand_up|pull_strings|pull_some_strings for me',
  'put|drop|say|get *3 word *3 for_me|with|to|about_me|on_my|in',
  'put|move|push|bring me forward|up_for|in_front_of|on_the_list|on_your_list',
  'put|move|push|bring me on_a_list|on_the_shortlist|on_the_top|through_to|down_for',
  'tell|ask|talk_to|speak_to +2 your|the|hr|them|your_boss +2 about|for|to_hire me|my_application',
  'tell|ask|talk_to|speak_to +2 your|the|hr|them|your_boss +2 to_take|to_consider me|my_application',
  'speak_with|persuade|convince|mention +2 your|the|hr|them|your_boss +2 about|for|to_hire me|my_application',
  'speak_with|persuade|convince|mention +2 your|the|hr|them|your_boss +2 to_take|to_consider me|my_application',
  'on my behalf|account',
  'be|write|give|get|act_as|provide|make|send|sign|do *1 me|my *2 reference|referral|referee',
  'be|write|give|get|act_as|provide|make|send|sign|do *1 me|my *2 recommendation|recommendation_letter',
  'referral|reference|recommendation *2 from you|from_your|for_me|for_your',
  'use|name|list|give you as *1 reference|referee',
  `foot|toe in|into *1 door *1 at|with|of|in|here|there|your`,
  'PASS_ON *3 my PAPERS *1 to|on|along|over|in|into|past|through|forward|around|with|so|for|under *2 SOMEBODY|$',
  'my PAPERS *3 to|past|through|into|before|in_front_of|with|at|on *3 SOMEBODY|top',
  'pass_on|forward|hand_in|hand_over|pass_along|send_on my PAPERS',
  'who|which +2 *6 should|CAN|must|do i *2 PASS_ON my PAPERS *1 to',
  'what_if|CAN|may|shall|should i *1 send|give|leave you|here *1 my PAPERS',
  'keep|bear|hold me *1 in|on|posted mind|file|view|your|$',
  'keep *2 my PAPERS *1 in|on mind|file|view|your|hand',
  'think_of|remember|call me when|if|next|the_next_time|as_soon_as|for_the|for_a',
  'if|when|should *8 you *2 think_of|remember|consider|call|want|need me',
  'sponsor my|me',
  // Change your mind
  'make|making an? exception *2 for me',
  'change|rethink|reverse|reconsider your|the|that|this +1 decision|rejection|application !in|about_the',
  'change|rethink|reverse|reconsider your|the|that|this +1 no|refusal !in|about',
  'revisit|review|reopen your|the|that|this +1 decision|rejection|application|mind|no|refusal !in|about|on',
  'rethink|reverse|reconsider|revisit|review|reopen my +1 application|rejection|case',
  'give|get|deserve|have|offer|want a? second|another|last chance for_me|at_your|with_your|please',
  'my *1 chances|chance|odds|prospects *1 of|to|with|at|in|on *2 being|getting|get|landing|you|your|hired|taken|join',
  'i *2 have|stand *1 a|any +1 chance|shot *2 at|of|with *3 you|your|there|job|post|position|place',
  'chances|odds|likely that|of|is|you *1 you|your|it|WILL|could *3 HIRE|pass|take|offer|refer|invite',
  'likelihood|probability that|of|is|you *1 you|your|it|WILL|could *3 HIRE|pass|take|offer|refer|invite',
  'help|helping me *1 get|find|land|into *3 POST|work|one_of_those|into_your|hired !ads|titles',
  // Pitches
  'i|me|that_makes|which_makes|experience|skills *2 WILL|could|am|be|make|makes *4 MATCH *2 for|to|in|with|$ *1 ' +
    'you|your|this|the|$',
  'i|me *6 the right|best|ideal|perfect|strongest|obvious person|candidate|man|woman|one|choice|match|fit',
  'an asset|addition|enrichment|gain to|for your|you|the_team',
  'good|great|perfect|ideal|strong|valuable addition|match|fit *1 for|to|in|at *1 your|you',
  'why|because *3 you *1 should|must|need_to|ought_to HIRE|CHOOSE|take|give|pick ME',
  '^^ do|does|would you|your|they +2 *1 hire|employ|recruit people|anyone|beginners|someone|without|WORKER',
  'JOB *2 open_up|opens_up|come_up|comes_up|become_available *1 at|in|with|on you|your',
  'i *2 become|be|am|get one|part|member of *4 your|you',
  '^^ is|are there something|anything|work *1 for me',
  'JOB *2 still open|free|available|vacant',
  'is|are the|your|that +3 JOB still open|free|available|vacant|going',
  'get|land|have|sign|win a|an|the +1 contract|job|JOB|place|spot|seat|slot with|at|in|on you|your|yours !FIELD',
]);

/** Words of the same kind that ask for nothing. */
const DENIED = wordPatterns(LISTS, [
  'not *2 asking|ask|looking|here|want|after|seeking *3 for|to *3 POST|referral|favor|favour',
  'not *2 asking|ask|looking|here|want|after|seeking *3 for|to *3 recommendation|reference|job',
  'without asking',
  'pretend|imagine|suppose|pretending',
  'for ME *4 ADVICE',
  'ADVICE *6 for ME',
  'HAVE|got *4 ADVICE *4 ME',
]);
const EAGER = HIRING.EAGER.map((one) => wordPatterns({}, [one.replaceAll(' ', '_')]));

/** So many praises of oneself make a pitch. */
const PITCH = 2;

// cspell:enable

/** Asks this person for a post, a referral or a vacancy, or offers the asker for one. */
export const jobAsk: QuestionRule = {
  id: 'job-ask',
  why: 'This asks them for a job or a good word, which you said the talk was not about.',
  rewrite: 'Ask how people get in: “How did the last person who joined you come to be there?”',
  find: (reading) =>
    findWords(reading, ASKED, ({ wordList }) => DENIED.find(wordList) === undefined) ?? findPitch(reading),
};

function findPitch(reading: Reading) {
  const told = reading.sentences.filter(({ words }) => /\b(?:i|my)\b/.test(words));
  const praises = EAGER.filter((one) => told.some(({ wordList }) => one.find(wordList) !== undefined));
  const [first] = praises;
  return first && praises.length >= PITCH ? findWords(reading, first) : undefined;
}
