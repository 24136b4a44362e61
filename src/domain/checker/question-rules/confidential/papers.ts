import { SECRETS } from '../../lexicon/secrets.ts';
import { SMALL_WORDS } from '../../lexicon/small-words.ts';
import { wordPatterns } from '../../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = { ...SMALL_WORDS, ...SECRETS };

/** Asks for papers of the house, what they say, and for keys. */
export const PAPERS = wordPatterns(LISTS, [
  'committee|panel|board|jury *8 who *1 voted|ranked|scored|vetoed',
  'who *1 voted|vetoed *8 committee|panel|jury|hiring',
  'OBTAIN me|us the|your|that +2 email|emails|memo|letter|message|messages that|from|to|about',
  'OBTAIN *3 draft|preview|excerpt|chapter of *4 DOCUMENT',
  'OBTAIN *4 KEPT +1 DOCUMENT !to_the|from_a|of_a_typical',
  'OBTAIN *3 your|the|their|an_actual|one_of|any|that|this *1 +2 HIDDEN !permit|status|worker|house|with|already|you',
  'OBTAIN *4 contract|contracts|file|files|invoice *1 from|of|on|about|with *3 SHELTERED',
  'OBTAIN *4 invoices|report|records|notes *1 from|of|on|about|with *3 SHELTERED',
  'what *3 in|say|says|stands|said *2 the|your|their|that|last +2 internal|confidential|draft|secret|HIDDEN|memo',
  'what *2 BE in the|your|their +1 HIDDEN|memo|files|minutes|settlement|draft|deal|dossier|envelope',
  'what *1 DO *1 the|your|their +1 HIDDEN|memo|strategy|strategy_paper|files say|show|contain|look',
  'what *1 DO *1 the|your|their +1 HIDDEN|memo|strategy|strategy_paper|files include|recommend|conclude|plan',
  'what *1 DO *1 the|your|their +1 draft|deal|forecast|minutes say|show|contain|look|include|recommend|conclude|plan',
  'what *1 DO|has *3 write|wrote|put|say *1 in|about the|their|his|her|that internal|report|file *1 on|about|for',
  'what *1 DO|has *3 write|wrote|put|say *1 in|about the|their|his|her|that memo|evaluation *1 on|about|for',
  'what *1 DO|has *3 find|found|conclude *1 in|about the|their|his|her|that internal|report|file *1 on|about|for',
  'what *1 DO|has *3 find|found|conclude *1 in|about the|their|his|her|that memo|evaluation *1 on|about|for',
  'what|how|who *2 DO|HAVE|is the|your|their +2 LEADERS *2 decide|decided|agree *1 $|at|in|about|behind|on|to|with',
  'what|how|who *2 DO|HAVE|is the|your|their +2 LEADERS *2 agreed|vote|voted *1 $|at|in|about|behind|on|to|with',
  'what|how|who *2 DO|HAVE|is the|your|their +2 LEADERS *2 discuss|discussed|planning *1 $|at|in|about',
  'what|how|who *2 DO|HAVE|is the|your|their +2 LEADERS *2 discuss|discussed|planning *1 behind|on|to|with',
  'what|how|who *2 DO|HAVE|is the|your|their +2 LEADERS *2 plan|plans *1 $|at|in|about|behind|on|to|with',
  'what *2 did|HAVE the|your +1 LEADERS *2 say|tell|said *2 in|at|behind the|a|last|closed *2 meeting|session|doors',
  'what *2 did|HAVE the|your +1 LEADERS *2 say|tell|said *2 in|at|behind the|a|last|closed *2 retreat|board_meeting',
  'what *2 did|HAVE the|your +1 LEADERS *2 say|tell|said *2 in|at|behind the|a|last|closed *2 call',
  'who *2 voted|vote|was|spoke for|against *6 board|closed|session|jury|committee|secret|cabinet',
  'what *2 discussed|decided|said|agreed *3 in|at|behind the|your|last *2 meeting|session|retreat|closed_doors',
  'not|never *1 allowed|supposed|permitted|free|meant to *2 tell|say|give|share|show',
  'not|never *1 allowed|supposed|permitted|free|meant to *2 talk|reveal|name|disclose|publish',
  'KEYS $|of|for|to|in|on|that|you|and|is|behind|at',
  'model answer|answers|solution',
  'word for word *3 $',
  "your|the +2 's *1 strategy|plans|plan|targets|forecast|figures *2 for|next|this",
]);
