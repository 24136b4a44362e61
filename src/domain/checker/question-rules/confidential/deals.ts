import { SECRETS } from '../../lexicon/secrets.ts';
import { SMALL_WORDS } from '../../lexicon/small-words.ts';
import { wordPatterns } from '../../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = { ...SMALL_WORDS, ...SECRETS };

const HOW_MUCH = 'what|how_much|how_low|how_high';
const THE = 'the|a|your|that|this|their';

/** Asks for a bid, a margin, a price or a contract with one party. */
export const DEALS = wordPatterns(LISTS, [
  `${HOW_MUCH} *2 DO|WILL|HAVE|can|BE *1 you|your|they|the|a|other +3 BID $|AT|the|to|per|it|when`,
  'how_much|how_low|how_high *1 DO|WILL|can|IS *1 you|your|they|the +2 *3 go|going $|on|to_go|to_pay|for|with',
  `${HOW_MUCH} *1 DO|WILL|can|IS *1 you|your|they|the +2 *3 going_to|prepared_to|willing_to|minded_to bid|pay|offer`,
  `${HOW_MUCH} *1 DO|WILL|can|IS *1 you|your|they|the +2 *3 bidding|prepared_to|willing_to $|on|for|with|pay`,
  `${HOW_MUCH}|how_big|how_large|which|what_sort_of *2 BE|of *1 your|the|their +3 PRICE ` +
    '$|AT|of|to|per|by|from|that|you',
  `${HOW_MUCH} *2 DO|has *1 your|the|their +3 OFFER come|amount|include|be|look|stand`,
  'which|what +1 TERM *2 DO|HAVE|will|BE *1 you|your|they|the *3 GRANT',
  'which|what +2 rate|price|figure|number|amount|sum *1 DO? *1 you|they|your *4 quote|quoted|bid|put_in|tender|submit',
  'your +2 bid|tender|quote|margin|margins|markup|quotation for|on|come|be|is|of',
  'in|on the|your sealed bid|tender|offer',
  `how_much *1 DO|will|HAVE *1 ${THE} +2 PAYER SETTLE *1 !you|me $|for|on|your|the|with|to|in`,
  'how_much *2 settle|settled|settlement|paid_off|compensation *4 case|lawsuit|suit|out_of_court|trial|for',
  'what *3 in|DO|IS|say|says|stands|stand *2 the|your|their|that +1 AGREEMENT ' +
    'with|say|says|contain|about|for|cost|that|from',
  'terms|conditions|details|clauses of|in the|your|their|that +2 AGREEMENT|deal|takeover|merger',
  'how_much|how_large|how_big|what *2 budget|turnover|revenue|profit|sales|loss *12 NOT *3 OUT',
  'what|how_much did your|the|that +2 HOUSE *1 pay|spend|offer for',
  'how_much|how_much_money DO your|the +2 HOUSE make|earn|lose|owe|spend|turn_over',
  'what|how_much|how_low *3 the|your other|rival|competing|two +2 RIVAL *2 ' +
    'GRANT|ask|write|wrote|say|said|submit|promise',
  'who|which|what *3 RIVAL|bid|offers|proposals|tenders *4 ' +
    'offered|quoted|bid|submitted|going_to_win|will_win|wins|winning|get_the|gets_the',
]);
