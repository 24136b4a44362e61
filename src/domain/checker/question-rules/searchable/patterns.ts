// Words as people type them.
// cspell:disable

const WORKPLACE = [
  'what DO THE *2 WORKPLACE+ *1 OFFER $',
  'what|which *3 PRODUCT+ DO|THE|you *4 OFFER !up|to|when|most|least $|AT|now',
  'what|which *1 PRODUCT+ are in|part_of',
  'what|which PRODUCT+ DO THE *2 WORKPLACE work_in|serve|support|accept|speak $',
  'list|name|give|explain !of *4 PRODUCT+|DUTY+ AT|THE|you|needed',
  'how_many *2 COUNTED+ DO|there|THE *4 COUNT|WORKPLACE $',
  'how_many *3 COUNTED+ *2 WORKPLACE|you|there *1 COUNT|there|are $|AT',
  'how_many *3 COUNTED+ COUNT|are_there in|at|for|across *4 $',
  'how_many *2 COUNTED+ are_there',
  'how_many *3 COUNTED+ at|in|on|per THE *2 WORKPLACE|PREMISES $',
  'how_many *3 COUNTED+ THE WORKPLACE $',
  'how_many *2 COUNTED+ COUNT *4 THE +1 WORKPLACE $',
  'how_many +3 THE *3 WORKPLACE|system|network *1 COUNT',
  'how_many +3 DO THE *2 WORKPLACE|system|network *1 COUNT',
  'how_many +3 go|goes|pass|come|comes through THE *2 WORKPLACE|port',
  'how big|large|old is|are THE *2 WORKPLACE|FIELD $',
  'WHEN DO THE *4 FOUNDED $',
  'WHEN DO THE *2 WORKPLACE *3 FOUNDED $|in|by|as',
  'WHEN THE *4 DO FOUNDED',
  '^^ who FOUND THE *2 WORKPLACE $',
  'who is|are|was *3 HEAD $|AT|now',
  'what *1 THE *2 name of THE *3 WORKPLACE|HEAD',
  'what *1 THE *2 WORKPLACE *1 called',
  'where is|are|was THE *3 PREMISES+|WORKPLACE based|located? $|AT',
  'where THE *3 PREMISES+|WORKPLACE is|are based|located? $|AT',
  'where are you guys|all? based|located|$',
  'in|from|to? what|which REGION+ *4 PREMISES+|WORKPLACE|operate|sell|selling|based|active|located|export',
  'what is|are|was|were THE *4 FACT $|AT',
  'what THE *3 FACT *5 is|are $|AT',
  'give|tell me THE +1 FACT $|AT|and',
  'what is the *1 MEASURE of THE +2 $',
  'how fast|quickly|much DO THE *5 FIELD *4 GROW',
  'how fast|quickly *6 GROW',
];

const MEANING = [
  'what DO !it|that|this|they *6 mean|stand_for $',
  'what *6 stands_for $',
  'what is|are a|an !JUDGED *2 $',
  'what does|do a|an !JUDGED *2 do exactly? all_day? $',
  'what a|an !JUDGED *3 is|does $',
  'difference between a|an !JUDGED *3 and a|an',
  'difference between !you|your|JUDGED +1 and !you|your +1 $',
];

const STATISTICS = [
  'what *3 AVERAGE *2 FIGURE',
  'what is|are the FIGURE of|for|in',
  'how much|well do|does !you|they *3 earn|make|get_paid PER|$',
  'what do|does !you|they|it *3 earn PER|$',
];

const REQUIREMENTS = [
  'what|which|how_many *2 PAPER+ NOW ANYBODY|THE *5 NEED',
  'what|which|how_many *4 PAPER+ is|are|must_be *2 needed|required|necessary|mandatory|handed_in',
  'is|are THE *3 PAPER+ required|needed|necessary|mandatory',
  'do|does|must ANYBODY *1 need|require|have_to_have THE|any|special? *2 PAPER+',
  'what NOW required|needed|necessary|ANYBODY *2 to become|be_a|be_an|apply|enter|qualify|join',
  'how do|does|can|could ANYBODY qualify',
  'how do|does|can|could ANYBODY become a|an',
  'can|could ANYBODY become|work_as|be *4 without THE? *2 PAPER+',
  'how old|tall *2 ANYBODY *2 be',
  'do|does|is|will THE *3 EXAM *1 have|include|contain|involve a|an|any *2 PART',
  'is|are THE *3 EXAM EXAM_FORM',
  'how_many questions|parts|sections|pages *4 EXAM',
  'what|which COUNTRY+ *4 ACCEPT',
  'in what|which COUNTRY+ *5 ACCEPT',
  'do|does|will|is THE *4 COUNTRY *4 ACCEPT *5 PAPER+|registry|exam',
  'is|are|does THE|my *4 PAPER+ ACCEPT|transfer|expire',
  'what grant|bursary|scholarship|financial_aid *6 get|available|there|offered',
  'how_many|how_much UNIT *12 PROGRAM+',
  'how_many|how_much UNIT *5 to_be|to_become|to_qualify',
  'how long NOW THE|it|becoming *5 PROGRAM+ $|AT|LAST',
  'how much|what does|do|will it *1 cost to *1 get|become|join|study|register|take|attend|be|apply|enroll',
  'what are the *1 types|kinds|branches|levels|ranks of !people|person|problem|problems|day|work *3 $',
  'how much is|are tuition|admission|parking|rent|membership',
  'how long THE *5 PROGRAM+ takes|lasts|is|runs|take|last',
  'how much THE *5 PROGRAM+|ticket costs|cost|is',
  'how long NOW THE|it|ANYBODY *4 to_become|to_qualify|to_train',
  'how much|what NOW THE|it *4 PROGRAM+|ticket|fee|fees $|cost|AT',
  'what is|are THE *2 DUTY+ *3 AT|needed|required',
];

const APPLYING = [
  'how|where|WHEN NOW ANYBODY *1 APPLY $|AT|online',
  'where|how NOW ANYBODY *1 find|get|see|download|send *2 FORM',
  'where can|could|does|do ANYBODY *1 take|find|get|study|learn|train|do|buy *3 LOCAL+',
  'WHEN NOW THE? *2 PROGRAM+|FACT|applications $|open|close|start|begin|end|due|AT|have_to_be',
  'what|which *3 must|has_to|have_to be handed_in|submitted|sent|enclosed',
  'what|which *4 DO THE *3 AD ask_for|ask|say|require|list|want|mention|call_for',
];

const PROFILE = [
  'which|what SCHOOL+ DO you',
  'which|what *1 degree|diploma|degrees DO|HAVE you *1 get|got|earn|do|finish|hold|have $|at|in|from',
  'where did|have you *1 go|gone|attend *1 to? SCHOOL',
  'where you *1 went to? SCHOOL',
  'what|which was|were your *2 OWN_POST $|AT|before|previously',
  'what|which year did|DO you *2 finish|graduate|start|join|get|pass|retire|leave',
  'where did|have you *1 STUDY !how|to|it|that|for_the|him|her|at_night *3 $',
  'what DO you|your *1 major|study|degree|field_of_study !to|first|before|when|if|for|most|on $|AT',
  'DO you *1 study|graduate|go_to at|from|SCHOOL',
  'WHEN DO you *1 STUDY|finish_school',
  'WHEN DO you *1 join|start *3 WORKPLACE',
  'how long|many *1 HAVE you *2 been|worked !able|afraid|waiting|sober|clean|married|together|sick|ill|single|divorced|alone|religious *7 $',
  'since_when',
  'what|which *1 your *2 OWN_POST $|AT|exactly|called',
  'what|which *1 OWN_POST $|exactly|DO_YOU_HAVE',
  'what|which *1 OWN_POST DO|had you *1 have|hold|held|occupy|work_in|start_in|fill $|before|in|at|until|previously|first|now|then|from',
  'where DO you *1 work before|previously|$',
  'what|which *1 companies|employers|firms DO you work|worked',
];

const YES_NO = [
  'DO THE *2 WORKPLACE *1 have|own|run|offer|sell|got *3 FACILITY+',
  'DO THE *2 WORKPLACE a|an|any *3 FACILITY+',
  'does|do it|they have|has|got a|an|any *2 FACILITY+',
  'is|are|it THE? *2 WORKPLACE? # stars|star',
  'is|are|was THE *2 WORKPLACE *2 STATUS',
  'is|are|was THE *2 PROGRAM+|SCHOOL+ *1 STATUS',
  'has|have THE *2 PROGRAM|WORKPLACE|SCHOOL accreditation|a_license',
  'do|have you have|got a|an|any website|newsletter|brochure|app|podcast',
  'is|are there THE|any RULE *4 AT',
  'is|are THE *2 PROGRAM paid|free|full_time|part_time|online',
];

/** What a page can tell, by where one would look. */
export const PATTERNS = [...WORKPLACE, ...MEANING, ...STATISTICS, ...REQUIREMENTS, ...APPLYING, ...PROFILE, ...YES_NO];
