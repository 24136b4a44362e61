import { HIRING } from '../lexicon/hiring.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { MessageRule } from '../message-rule.ts';
import { findInMessage } from '../reading/find-in-message.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = {
  ME: HIRING.ME,
  HIRE: HIRING.HIRE,
  WORKER: HIRING.WORKER,
  PAPERS: HIRING.PAPERS,
  /** Posts that are nothing else. */
  POST: wordList(
    'job, jobs, post, position, positions, opening, openings, vacancy, vacancies, internship, internships, apprenticeship',
    'apprenticeships, traineeship, traineeships, placement, work placement, employment, trial shift, summer job, role, roles',
    'part-time job, full-time job, side job, summer position, entry-level job, place, spot, seat, shift, shifts, work, gig',
    'contract, second place, seasonal work, req, requisition, residency, job opening, job openings, open position, open role',
    'open positions, open roles, trainee position, training place, job offer, trial day, interview, job interview',
  ),
  VACANCY: wordList(
    'opening, openings, vacancy, vacancies, open position, open positions, open role, open roles, job opening, internship',
    'job openings, positions available, jobs available, internships, apprenticeships, open post, open posts, position open',
    'trainee positions, jobs going, free spot, free place, job, jobs, position, positions, apprenticeship, traineeship',
  ),
  TEAM: wordList(
    'team, company, firm, department, organization, organisation, agency, office, clinic, shop, crew, staff, school, bank',
    'group, hospital, studio, ward, unit, practice, business, place, plant, store, restaurant, kitchen, lab, yard, institution',
    'establishment, garage, farm, center, house, hotel, employer, council, library, museum, station, bakery, foundation',
  ),
};

const ASKED = wordPatterns(LISTS, [
  'consider|considering|considered|shortlist|select|choose|interview|hire|employ|recruit|take_on|reconsider ME !for_a_talk|for_a_chat|for_a_call|a|an|the|to_be_your',
  'HIRE ME !a|an|the|out|to_talk|as_a_friend|for_a',
  'hire|employ|take_on|bring_on my|him|her|us|ME',
  'considered *2 for *5 POST',
  'consider *1 my *2 PAPERS',
  'keep|bear|have|hold *1 ME in mind *2 for|if|when|should|as|whenever|in_case',
  'keep|bear me in mind',
  'keep *2 my *2 PAPERS *2 on_file|in_mind|handy',
  'think of *1 me *2 first|for|if|when|should|$',
  'remember|consider me *2 if|when|should|for',
  'refer|recommend|nominate|endorse|propose|suggest ME *2 for|to|at|as|when|internally|$|with|in',
  'put|get|push ME *1 forward|up *1 for|as|to',
  'refer|referring|recommend|recommending|vouch *1 for? ME !to_a_book|to_read|to_you|to_somebody_who|to_someone_who|to_someone_i',
  'a|any|your|internal|employee referral *4 from_you|would|huge|great|help|appreciated|link|code|bonus',
  'referral *2 from|by you|your_side',
  'give|get|write|provide|need|want|submit|love|like|appreciate|ask|for ME *3 referral',
  'you *1 write|provide|submit|give|make|do *2 a|the|me referral',
  'i|would *3 need|want|love|like|appreciate|ask_for *2 a|your|the referral',
  'put *3 a? *1 good? word *3 for ME',
  'put *3 a? *1 good? word *2 in|with',
  'good word *2 for ME',
  'good word *2 with',
  'put|pass|forward|send|hand|get|give|show|submit|bring|take|slip|share my *3 PAPERS|application|candidacy *4 to|in|on|down|forward|with|up|at|before|for|along !you|yourself|know',
  'pull *2 strings',
  'introduce|connect|put_me_in_touch *4 hr|recruiter|hiring_manager|human_resources|recruiting|whoever_hires|who_is_hiring|person_who_hires',
  'tell|ask|let *6 that|know *2 i *2 want|deserve|would_like|am_the *4 POST',
  'tell|ask|let|convince|persuade *6 hire|take_on|employ *1 me|us|ME',
  'if|whether *2 there|you *2 is|are|know|have|hear|see|learn *2 of? *1 any|an|some +1 opening|openings|vacancy|vacancies|position|positions|internship|internships|job|jobs|post|work|apprenticeship',
  'if *3 anything|something|anyone *3 opens_up|becomes_available',
  'if|when|should|once *1 a_spot|a_place|a_post|a_position|a_job|a_role|a_seat *2 comes|opens|becomes|frees *2 up|free|available|open',
  'if|when|should|once *1 something|anything|one *2 opens|opened|becomes|frees *2 up|free|available|open',
  'if|when|should *1 something|anything *2 comes|came|come up *2 in|at|on|with|for your|you|me',
  'know|knew|hear|heard|aware|learn *2 of|about *3 an|any|a|other|some|open +2 POST|opening|openings|vacancies !that_was|i_read',
  'is|are|be|if *1 there *1 an|any|a|anything|something|some *4 for ME',
  'is|are|if *1 there *2 an|any|a|some +2 VACANCY|work|shifts|opening !you_have|i_should_read',
  'have|has|had|got|having|offer|offers *3 anything|something|any_work|work|shifts|a_place|room|space|a_job|an_opening|a_spot|a_position|openings|vacancies|an_internship|any_openings *3 for ME',
  'do|does|if|whether|have *1 you|they|your|he|she *3 have|has|got|offer|offers *2 any|an|some|other|open|more +1 VACANCY|post|position',
  'do|does|if|whether|have *1 you|they|your|he|she *3 have|has|got|offer|offers openings|vacancies|positions|internships|jobs|apprenticeships',
  'looking|searching|hunting|applying|apply|hoping|seeking|look|search *3 for|to *4 POST *4 at|with|in|on|from|under *2 you|your',
  'looking|seeking|searching|seek *2 for? *1 any|employment|a|an|the|some *2 vacancy|employment|job|position|internship|apprenticeship|opening|traineeship|placement',
  'find|get|give|offer|secure|arrange|land|spare|have|save|reserve|fix|need|want|earn|use|grant *1 ME *4 POST|interview|chance_to_work|trial !of_view|to_stay|to_sit|for_questions|to_ask|where|in_line',
  'let ME *2 work|start|join|prove|intern|apprentice *3 POST|for|with|at|myself|you|your',
  'find|get|give|offer|save|have *3 POST *4 for ME',
  'hire|hiring|recruiting|taking_on|take_on $|at|now|right_now|this|soon|people|new|anyone|anybody|any|for|in',
  'are|is *1 you|your|they *3 hiring|recruiting|looking_for *2 WORKER|$|at|now|right|for|this|in|soon',
  'to|could|can|i|me|let_me work|intern|volunteer for|at|under you|your *2 TEAM|$|and|in|this|on|when|as',
  'join|joining|be_part_of|become_part_of|become_a_member_of|be_on|get_on|get_onto your *2 TEAM|crew',
  'get|getting|put|keep *2 ME|my_name on *1 the|your|a *2 list *2 for *3 POST',
  'get|getting my|a|me|one *1 foot|toe *1 in|into *2 door',
  'get me *1 in|into|a|an|on !touch|your_diary|contact|to_understand|trouble',
  'interested|interest *2 in *3 the|a|an|any|your|working|being *3 POST *5 at|with|in|on|you|your|open|you_advertised|posted|advertised',
  'interested|interest *2 in working|joining *3 you|your|with|for|at|there',
  'think|look|go *2 it|this|that|decision|application *1 over|again *2 once|again|$|and',
  'think *1 it over',
  'look|looked *1 at *3 application|decision|it|me *2 again|once_more',
  'ask|hope|beg|wish|urge|please|kindly|you|to|if|would *3 reconsider !how|whether_i|what_i|my_own|my_plans|my_view|my_path',
  'reconsider *2 ME|my|your|the *2 application|decision|rejection|me|candidacy',
  'change *2 your|the *1 mind|decision',
  'second chance|place',
  'another chance|try|shot at|for|to|with',
  'can|could start|begin *2 on|immediately|at_once|right_away|monday|tomorrow|any_day|next_week|today|work',
  'available|ready to start *1 work|immediately|on|at|right',
  'i *3 more_than_ready|a_perfect_fit|a_great_fit|a_good_fit|the_right_person|a_strong_fit|an_asset|right_for *3',
  'perfect|great|good|strong|ideal fit|candidate|addition for|to *1 your|the',
  'apply|applying|applied *3 to|at|with|for *5 your *4 and|so|if|could|would|referral|refer|hope|put',
  'for|about *2 the|a|an|any *2 POST *2 on|in|at|with your *1 TEAM *4 which|that|for|i',
  'sponsor|back|support *2 me|my|my_application|that_you *3 for|application|promotion|candidacy',
  'put *2 my name *3 down|forward|in|up|on',
  'my|me name *1 under|past|before|in_front *4 nose|manager|boss|desk|eyes|hr',
  'shove|slip|drop|push|mention|float my name',
  'pair of hands|pair',
  'hands|staff|short|people short|handed|of_hands|of_staff|of_people|on_hands',
  'look *4 second time|again|afresh|anew',
  'POST|bench|desk|chair|stool in|on|at|with your *2 TEAM *1 is|would|for|if|and|or|$|available|open',
  'open to *3 job|position|post|role|offer|offers *3 in|at|on|with your',
  'a|any|the|new|some post|position|job|vacancy|opening|internship|traineeship in|at|with|under|on your',
  'do|does|would|if|whether|in_case *1 you|your|u|they *2 need|want|use|looking_for anyone|anybody|somebody|someone|a_hand|an_extra|help|another|extra|more',
  'any *4 work|job|shifts|hours going|available|left|free|for_me',
  'take any *3 work|job|shift|shifts',
  'budget|room|space|money *1 for *1 another|one_more|a_new|an_extra|someone|one head|person|pair|hire|body|like|colleague|more',
  'do|doing the needful',
  'what i *2 am|want|need *2 really|actually|after *2 job|post|bench|place|position',
  'is what i *3 after|want|hope_for|dream_of',
  'put in *3 word|name *3 for? ME',
  'help|helping ME *2 get|land|find|secure|into *4 POST|hired|in|employed|interview',
  'help|helping ME *2 get|land|find|secure *2 hired|employed|in',
  'who|whom *2 decides|hires|is_hiring|does_the_hiring|hire *2 about|for|so|and|$',
  'whoever *3 hiring|hires|recruits',
  'offer|offering my services|myself',
  'as|be my reference|referee',
  'anything|something *2 for ME at|in|with|on|under|there',
  'promote|promotion ME|for_me|to_be_promoted',
  'open|opening|openings|vacancies|vacancy on|at|in|with your *2 TEAM',
  'possible|potential|future|current|available employment|openings|vacancies|positions|roles|opportunities *4 at|with|in|on your|you',
  'my application *4 considered|approved|accepted|moved|noticed|seen|favorably|priority|kindly',
  'employ me',
  'application *3 for|as *4 POST *4 at|in|with your',
  'deserve|want|like|love|need *2 the *3 job|post|position|promotion|role *3 and|for|as|which|at|that|so|$',
]);

/** It says that nothing of the kind is asked, or tells of it. */
const TOLD = wordPatterns(LISTS, [
  'not|never|no|nor|without|neither *5 looking|ask|asking|seek|seeking|after|want|expect|hoping|about|hire|hiring|apply|opening|job|recruit|reconsider|a_job|angling|fishing|pitch|need',
  'there is|are no',
  'i *1 do|am not',
  'hired|hires|hiring *1 them|him|freeze|list|manager_you_were|you_in',
  'i|we|you *1 have|had *1 put',
  '^ you put|said',
  'for|thank|thanks *3 putting *2 in',
  'when|how|why|who|since|after|before|until|what *3 you|they|he|she *3 hired|hire|recruited|hiring|recruit|consider',
  'who gets hired',
  'you *3 hired|interviewed|took|trained|recruited|chose|told|wrote|interviewed_me',
  'hired|took_me|accepted|got *2 me|for|in',
  'hiring has|works|looks|freeze|list|process|decisions',
]);

// cspell:enable

/** A request for a post, a vacancy, a referral, or to reconsider. */
export const jobAsk: MessageRule = {
  id: 'job-ask',
  why: 'A request for a job changes what the talk is, and makes them guard every word.',
  rewrite: 'Leave the job out, and ask what they know: “What did the last newcomer learn in the first month?”',
  find: (reading) => {
    // Who is asked for a talk does not ask for a job.
    if (reading.message.situation.group === 'for-the-person-asked') return undefined;
    return findInMessage(reading, ASKED, (sentence) => TOLD.find(sentence.words) === undefined);
  },
};
