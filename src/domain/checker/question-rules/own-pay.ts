import { PAY } from '../lexicon/pay.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import type { QuestionRule } from '../question-rule.ts';
import { findWords } from '../reading/find-phrase.ts';
import { findHandedBack } from '../reading/handed-back.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = { ...SMALL_WORDS, ...PAY };
const MONEY = 'how_much|how_much_money|what|what_money|what_kind_of_money|what_sort_of_money';
const THEY = 'they|it|he|she|someone|anybody';

const PATTERNS = wordPatterns(LISTS, [
  // What is theirs: "your first salary", "your share of the tips"
  'your PAY_KIND? PAY_KIND? salary|salaries|income|incomes|earnings|wage !system|model',
  'your PAY_KIND? PAY_KIND? wages|bonus|bonuses|stipend|royalties !system|model',
  'your PAY_KIND? PAY_KIND? paycheck|paycheque|pay_check|pay_packet|payslip',
  'your PAY_KIND? PAY_KIND? pay_slip|pay_stub|take_home|payout|honorarium',
  'your PAY_KIND? PAY_KIND? compensation|comp|remuneration|net_worth|pension|stock_options|profit_share|tax_bracket',
  'your PAY_KIND? PAY_KIND? pay|raise|raises|retainer|package|dividends|commission|commissions !for|committee|a|the',
  'your PAY_KIND? pay_rise|pay_raise|pay_cut|pay_grade|pay_band',
  'your PAY_KIND? pay_scale|pay_bracket|pay_level|pay_step|pay_increase',
  'your PAY_KIND? hourly_rate|day_rate|daily_rate|hourly_wage|hourly_pay !of',
  'your PAY_KIND? weekly_rate|freelance_rate|fees|fee|rates !of',
  'your +1 share|cut|slice|part of the +2 tips|profit|profits|fee|fees|takings|pot|commission|box_office|royalties',
  'what|how BE|big|high|low|large|good your +1 rate $',
  'your PAY +1 is|was|has|did',
  'how big|high|low|large|small|good|decent|fat|generous BE +2 your +2 PAY',
  // How much they earn
  `${MONEY} *1 DO|CAN|WILL|have|are|were you *2 EARN !NO_MONEY`,
  'what|how|which BE|HAVE *2 your PAY_KIND? PAY_KIND? PAY !for_the|of_a',
  'pay|pays|paid|paying|pays_out +2 to you|you_personally',
  'how_much +1 per|a|an|each|every TIME *1 do|did|can|would|are you *2 get|make|getting|making',
  'how_much +1 per|a|an|each|every TIME *1 do|did|can|would|are you *2 receive|charge|earn|paid',
  'how_much|what|anything|something *2 BE|remains|stays|left *2 left|over for you',
  'left|ends|end|goes|go|stays|stay|lands|arrives|much *5 in|into your +1 pocket|pockets|wallet|bank_account',
  'kind|sort of money *9 you',
  'in money *3 $',
  'your +1 bank_statement|bank_account|tax_return|tax_bill|paychecks|bank_balance|finances',
  'PAY *2 for_you|on_your_contract|in_your_contract|on_your_payslip|to_your_name $',
  'PAY|FIGURE *2 on|in your +1 contract|offer|offer_letter',
  'DO|can|WILL you *1 EARN more|less|over|under|much|enough|well|a_lot|at_least|#',
  'you *3 financially|moneywise|money_wise $|well|better|worse|comfortable|secure',
  'you *4 on|earn|earned|make|made|reach|reached|get a|an +2 salary|income|wage',
  '#|percent|percentage|share *5 end|ends|go|goes|went|comes|arrives *1 up? in|to|with you|your',
  'part|cut|much|fraction *5 end|ends|go|goes|went|comes|arrives *1 up? in|to|with you|your',
  'a|an|one TIME of_yours|with_you *1 cost|costs',
  'how|what *2 PAY like *6 you',
  'how *1 well|badly|poorly|highly paid IS|was your|you|that|this|it|the',
  '^^ is|was it|this|that *2 six_figure|well_paid|badly_paid|minimum_wage|lucrative *4 you|your',
  'your *3 in_terms_of|in_money|money_wise *2 PAY|money',
  'what|how_much are|were you getting|making|earning *1 a|an|per|each|every TIME',
  'PAY *2 CAN|do|WILL|should you *1 expect|hope|look_forward',
  'what *1 your rate *6 is|was $',
  'CAN|would|may|tell|say *3 your *1 rate|rates|price|prices $|for|IS',
  'how_much *2 your rent|bills|mortgage',
  'IS|were you *2 well_off|wealthy|rich|a_millionaire|poor|broke',
  'how_much|how_much_money|what_money *1 do|did|CAN|WILL|are|were you *2 make|making|get|getting $',
  'how_much|how_much_money do|did|CAN|WILL|are|were you *2 make|making EACH|tips',
  'how_many_thousand|how_many_thousands do|did|CAN|WILL|are|were you *2 make|making EACH|tips',
  'how_much|how_much_money do|did|CAN|WILL|are|were you *2 get|getting EACH|tips|out !done|about',
  'how_much *2 of|from the|a|each|every|it +2 PAY|price|ticket *2 end|ends|reach|reaches|stay|stays|go|goes *2 you',
  'how rich|wealthy|well_paid|well_off *1 IS|were|HAVE|did|does *4 you',
  'you *2 offered|promised more|extra|better|a_lot_of +1 money|cash|pay',
  'money *1 good|enough|decent|fair|okay|ok *1 for_you',
  'on|from|on_your|see|read|show|shown *1 last|latest|your|first payslip|pay_slip|paycheck',
  'on|from|on_your|see|read|show|shown *1 last|latest|your|first paycheque|wage_slip|pay_stub',
  'what|how_much DO|WILL|can a|an|one|the +3 *6 bring|pay|earn|make|net|yield|leave you $',
  'your +2 hourly|net|gross|monthly|take_home|turnover|bottom_line $',
  'what did you *1 start_on|begin_on|finish_on|end_up_on $',
  '^^ CAN|do|did you *2 live|survive|get_by on|off|from *2 what|that|it|this|the|your',
  'what DO|CAN|will|are|were you *2 make|making a|an|per|each|every|in_a|in_an|in_one +1 TIME',
  'what DO|CAN|are|were you *2 make|making here|there|now|as|monthly|yearly|hourly|roughly|after_tax|before_tax',
  'how_much more|less *1 do|did|are|were|have|would you *2 make|making|get|getting|got|been_getting|been_making',
  'how much|well|badly|poorly *1 BE|do|did|have you +2 paid|compensated|rewarded|remunerated',
  'how much|well|badly|poorly DO *4 PAYS you !back|attention|visit',
  'what *1 are|were you *2 paid|earning $',
  'what *1 are|were|do|did you *2 paid|earn|earning !NO_MONEY|points',
  'what *1 are|were you *1 on a|an|per|these|now|at_the_moment|right_now +2 TIME?',
  'what|how_much *9 you EARN $',
  'what|how_much *2 you EARN !NO_MONEY',
  'what|how_much you *1 are|were|get|got|make|made|are_making *1 paid|a|an|per|in_a|each|every|now|there',
  // "Whether you earn more", "are you well paid"
  'you *2 earn|earns|earned|earning more|less|enough|a|good|well|better|decent',
  'you *2 earn|earns|earned|earning much|over|under|above|below|money|as|around',
  'you *2 make|making|made more|less|enough|good|decent|over|above|below|around|a_lot|six *1 money|than|figures|#|as',
  'do|did|CAN|will you *2 make|earn a_living|money|a_profit|#|six_figures|minimum_wage|good_money|the_minimum_wage',
  '^^ IS|were|do|did|feel you *2 paid|underpaid|overpaid|compensated !to|attention|back',
  '^^ are|were you *1 on more_than|less_than|over|under|above|about|around|roughly|#',
  // What they were given
  'you *3 GET *2 a|an|any|your|the|that|one|another|extra|some +3 PAY !problem|money|for_a_client|funds',
  'what|which|how_big|how_high|how_large|how_much +4 PAY|FIGURE *3 you *2 GET|EARN|charge|charged !to',
  'what|which|how_big|how_high|how_large|how_much +4 PAY|FIGURE *3 you *2 quote !the|them|your',
  'how_much of +2 PAY|tips|fee|price|profit|takings|raise *3 you *2 GET|EARN|take|keep|kept|see',
  `what|how_much your|the|they|this|that|it +3 PAYS|gives|gave|offers|offered you !NO_MONEY|attention|visit|advice|a`,
  'how_much you *1 EARN|make|makes|made|get_paid|were_paid|are_paid !NO_MONEY|sure|up',
  'you *2 pay|paid|paying|pays yourself',
  'you *2 get|got|getting|become|became rich|wealthy',
  'is|was|are|stays|remains|stay *1 left? to|for|with you *3 from|out_of|after|of +3 ' +
    'PAY|crown|euro|dollar|price|gig|fee|weekend',
  'how_much stays|remains|is_left|lands for|to|with you',
  'what is|are left to|for you',
  'what you are? making|earning|clearing|pulling_in|taking_home $|these|now|a|an|per|there|over',
  'what you are on $',
  'what|how_much do you yourself|personally EARN|make|get',
  'tell|telling|know|say|ask *4 what you *1 make|earn|made|get_paid|take_home $|a|per|in|as|at|there',
  'what is|are|was your +1 rate|rates|price|prices|fee for a|an|one|each',
  'what|which|how_much +1 percentage|cut|share|commission DO? you *1 take|keep|get',
  'how_much *8 put|puts|leaves|ends_up|lands *1 in|into your +1 account|pocket|wallet|bank',
  'how|what is|was the money|pay *1 like|good *2 you|there|you_get',
  'your +1 check|cheque *2 look|after|like|come_to',
  'you *2 go|went|move|moved|jump|jumped up? *1 a|one|two|the scale|grade|band|step|bracket|pay_grade|notch',
  'they|it|he|she GIVES|PAYS you for_being|for_it|as_a|for_doing',
  'what|which|how_big|how_high|how_large|how_much +4 PAY|FIGURE *3 you *2 start|started|begin|began',
  'what|which|how_big|how_high|how_large|how_much +4 PAY|FIGURE *3 you *2 sign|signed|settle|settled',
  'what|which|how_big|how_high|how_large|how_much +4 PAY|FIGURE *3 you *2 live|set|turn|turned',
  'PAY|FIGURE *6 they *1 give|gave|offer|offered|pay|paid you',
  'DO|WILL|HAVE *4 PAYS|give|gave|offer|offered you *2 PAY',
  'DO|WILL|IS|HAVE|much|well *4 PAYS you !a_visit|a_compliment|back|attention|in_kind|respect',
  `what|how_much DO|WILL|IS|was ${THEY} *1 PAYS|GIVES you $|a|an|per|in_a|each|at|when|to_start|in`,
  'what|how_much *1 DO|WILL the|your|that|this +2 PAYS you !attention|back',
  'what|how_much *1 DO|WILL the|your|that|this +2 offer|give|leave|bring|make|earn|yield|net you $',
  'how_much|what *1 DO the|your|that|this|it +2 leave|bring|make|earn|yield|net you *1 at|each|per|a|in_a|after',
  'what|how_much *1 DO the|your|they +2 offer|offered|give you *1 to_start|at_first|per|a_year|in_figures|as_pay',
  'how_much|income|money|what *6 bring|brings|bringing|brought you in|home',
  'how_much *6 add|adds|added|change|changed|cost|costs|save|do|does to your +2 PAY',
  'which|what pay|salary|wage|tax|income|rank +1 grade|band|bracket|step|scale|level|range|class|point|tier *3 you',
  'which|what grade|band|bracket|step *2 you *1 on|in|at|start|started|begin|put',
  'how_much *2 have|had you *1 saved|put_aside|stashed',
  'pay|pays|paid|paying *4 like|such_as you',
  'how_many euros|dollars|pounds|bucks|quid|francs|crowns|rupees|grand *6 you',
  'in_it *1 for you',
  'you *3 take|took|taken|accept|accepted a|the|any +1 pay_cut|cut_in_pay|drop_in_pay',
  'what|how_much DO you *1 get|receive|make *1 for a|an|your|the|one|each',
  'how_much|what were|are you making before_you|there|back_then|when_you_left',
  'how_much are|were you *1 on $|a|per',
  'what|which|how_big|how_high|how_large|how_much|how_low +2 PAY|FIGURE DO|WILL|HAVE they|the|your|it|he|she *3 ' +
    'start|started|offer|offered|give|gave|put|hire|hired|pay|bring|begin|propose|set *1 you|for_you',
  'how big|large|steep|high|low|small was|is the *1 PAY when|that|as|after you',
  'how big|large|much|steep|high|low|small *1 a|of_a|an|was_the|of_an *1 PAY DO|HAVE|were|are|was you|they|that|your',
  'how_much is|are|does|do|can *4 like you on|make|earn|get|take|bring|charge',
  'how_much did you *1 start|begin|finish at|on|out_at',
  'what DO you make last|this|per|each|in_a|in_your *1 TIME|summer|winter|spring|autumn|fall',
  'how_much did you *1 sell *4 for',
]);

/** Pay as a subject, and other things that have the same words. */
const OTHER = wordPatterns(LISTS, [
  'your line_of_work|field|trade|industry|profession|sector|union|city|company|firm|team|crew|staff *4 PAYS !you',
  'raise|raised|raising money|funds|awareness|a_question|concerns|concern|an_issue',
  'raise|raised|raising prices|a_worry|children|it|this|that|the',
  'fee|fees|rate|commission *1 for clients|members|visitors|entry',
  'pay|pays|paid|paying off|for_itself|itself|dues|lip_service',
  'get|got|land|landed|find|found|win|won|getting|accept|paint|painted|finish|take|took *2 your|a|any? ' +
    'first|next|last|biggest|paid|public|private|favorite commission|commissions',
  'first|next|last commission as|from|by|of',
  'if|had|were|imagine|suppose|when *1 you *4 rich|wealthy|a_millionaire|lottery',
  'my|i_have|i_had|months|years|weeks *6 of? savings',
  'compliment|compliments|respect|tribute|visit|attention *6 PAYS you',
  'package tours|deal|insert|holiday|manager|design|leaflet',
]);

const OWN_FACT = wordPatterns(LISTS, ['i *1 EARN|make|get *1 #', 'my PAY_KIND? PAY is|was', 'i am on *1 #']);

// cspell:enable

/** The person's own income, rate, bonus or raise. */
export const ownPay: QuestionRule = {
  id: 'own-pay',
  why: 'What they earn is their own affair, and the question can close a friendly talk.',
  rewrite: 'Ask about the field: “What does somebody in their second year usually start from?”',
  find: (reading) =>
    findWords(reading, PATTERNS, ({ wordList }) => OTHER.find(wordList) === undefined) ??
    findHandedBack(reading, OWN_FACT),
};
