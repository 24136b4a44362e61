import { LIGHT_WORDS } from '../lexicon/light-words.ts';
import { FIELDS } from '../lexicon/trades.ts';
import { wordList } from '../lexicon/word-list.ts';
import { WORKPLACES } from '../lexicon/workplaces.ts';
import type { QuestionRule } from '../question-rule.ts';
import { asksLeave, invites } from '../reading/invitations.ts';
import { isAsking, spanOf, type Sentence } from '../reading/read-text.ts';
import { readWords } from '../reading/read-words.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

/** Words that give a listener nothing to hold on to. A question of such words alone could be asked of anybody. */
const LIGHT = new Set([...LIGHT_WORDS, ...FIELDS.flatMap((trade) => trade.split(' '))]);

const LISTS = {
  TELL: wordList(
    'tell, describe, explain, share, say, talk, speak, know, hear, learn, wondering, curious, wonder, about, give',
  ),
  ADVICE: wordList(
    'advice, tip, tips, thought, thoughts, idea, ideas, suggestion, suggestions, recommendation, recommendations',
    'insight, insights, wisdom, pointer, pointers, words, opinion, opinions, story, experience, experiences',
    'impressions, overview, feedback, take, scoop, low down, lowdown, pointers, guidance, counsel',
  ),
  BE: wordList('is, are, was, were, does, did, do, would'),
  NOUN: wordList(
    'job, work, life, career, role, position, profession, field, industry, sector, trade, business, company, day',
    'days, team, organization, organisation, workplace, story, background, experience, experiences, journey',
    'opinion, advice, thoughts, path, world, deal, typical, working, being',
  ),
  OPINION: wordList('deal, story, scoop, take, opinion, opinions, view, views, thoughts, two cents, impression, truth'),
  FIELD: FIELDS,
  PLACE: WORKPLACES,
};

const TOPIC = 'a|being? !my|me|his|her|our|their|your|it|that|this|them|him _ $';
/** "What's the deal with electricians?", "Thoughts on retail?", "Journalism in Ghana, your take?": one noun is all. */
const BARE_TOPIC = wordPatterns(LISTS, [
  `what is|are|was? *1 your|the *1 OPINION with|on|about|of|behind ${TOPIC}`,
  `^ any? thoughts|opinions|advice|tips|pointers|feedback|insights|views on|about|for|of ${TOPIC}`,
  '^ your|any *1 take|opinion|thoughts|view|views|two_cents|advice|tips|pointers|feedback $',
  'what is your take|opinion|view|two_cents $',
  'what is your opinion of it|that $',
  `what do you say|think|make|reckon about|of|on ${TOPIC}`,
  'advise me on|about *2 $',
  '^ *1 what do|would|could|can you advise|recommend|suggest *1 me|us|to_me? $',
  'understand|know your|the _ better|more $',
  'tell|teach|give|hit|advise|enlighten me|us *2 the|all? *2 truth|whole|scoop|low_down|lowdown|basics|story *4 $',
  '^ please? tell|teach|advise|enlighten|educate me|us about|on the|being|a|your? FIELD $',
  '^ talk|speak to|with me|us about|of the? _ $',
  'spill the tea|beans on|about _ _? $',
  'give|get me|us the low_down|lowdown|scoop|truth|basics|inside_story',
  '^ talk_to_me $',
  'how is|are|was the|life|things|it in|at|with|on? the|a? _? ' +
    'world|business|life|field|region|trade|industry|office|team $',
  `how is|are life|things|work in|at|on ${TOPIC}`,
  '^ anything interesting|good|fun|useful|else $',
  '^ can share|tell|advise $',
  'say something about _ $',
  'hear|know|learn everything|all|anything about|of your NOUN $',
  'what can|could|would|do you *2 say|tell|share|report|explain *1 about|of|on|regarding !my|me|his|her|our|their|your|it|that|this|them|him the|a? _ _? $',
  'tell|describe|explain|share|talk|speak|hear|know|learn *3 your? NOUN at|in|for|with the|a|your|this|an *1 PLACE $',
  'tell|describe|explain|share|talk|speak|hear|know|learn *3 your NOUN as a|an|the _ _? $',
]);
/** "… for the new girl?" names nobody. */
const FOR_WHOM = wordPatterns(LISTS, [
  'ADVICE for|to the|a new|young|old? girl|guy|kid|person|one|student|newcomer|beginner $',
]);

/** A whole trade in the place of a topic: "What is it like being a nurse?" */
const WHOLE_TRADE = wordPatterns(LISTS, [
  'what|how BE it feel? like? being|to_be|to_work_as|as|working_as|to_be_working_as a|an _ _? $',
  'what does it mean|take|feel_like to_be|being|to_become|to_work_as a|an _ _? $',
  'what|how it is|feels like being|to_be|to_work_as|as|working_as a|an _ _? $',
  'what|how is|was being a|an _ _? like? $',
  'how|what is|are *2 life|it|work|things|the_life|the_work|the_job|the_day|the_days|the_career being|to_be|as|for|of|like_for|like_as a|an _ _? $',
  'TELL *5 being|life_as|working_as|the_life_of|the_work_of|the_job_of|work_as|job_as|career_as|role_as a|an _ _? $',
  'what|how is|are|BE life|work|working|the_job|the_work like? as|of|in|at|for a|an|the? _ like|about|$',
]);

/** How a question begins that could be put to anybody; the rest of it must be light words. */
const FRAMES = wordPatterns(LISTS, [
  '^ what|how is|are it|life|work|working|things|everything|business|going|new|up|your|the|a|being|NOUN like?',
  '^ what|how it|life|work|the|your *3 is like?',
  '^ what its like|about|all_about $',
  '^ what|how is|are|do|does NOUN|FIELD *2 like|about|all_about|involve|entail|look_like|mean|$',
  '^ what|how do|does you|your|the|a|one *3 do|think|feel|like|involve|entail|look_like|work|consist_of|mean_to_you',
  '^ what|how you|people do|work|feel|like? $',
  '^ what|how should|can|could|would|must|do|might i|we|one|somebody|someone|people|a_person|a_beginner|a_student *1 ' +
    'know|do|ask|learn|succeed|be|get|become',
  '^ what|how can|could|would|might you tell|share|say|give|teach me|us|about|to_a|to_somebody',
  '^ how|what has it|work|life been',
  '^ what|how about NOUN|FIELD',
  '^ how do|would|did you find|like|describe|explain|define|sum_up your|the *1 NOUN',
  '^ what *1 ADVICE do|would|can|have you',
]);
/** "What did they say about it?" leans on what was said, and "What is it like?" does not. */
const SAID_BEFORE = wordPatterns(LISTS, [
  'they|them|their|that|those|then|he|she|him|her|where|when|why|which|who',
  'these !days',
  'or',
  'from|of|for|about|with|to|do|in|did it',
  '^ what|how did|had|may|got|gets|usual',
]);
/** "Any tips?", "Thoughts on AI?" */
const TO_TELL = wordPatterns(LISTS, ['ADVICE', 'anything|something else|to|you|for|i']);
/** "Nursing... thoughts?" */
const NOUN_ALONE = wordPatterns(LISTS, ['ADVICE']);
/** "Can you tell me about it?", "Do you have any advice?" */
const INVITING = wordPatterns(LISTS, [
  'can|could|would|will|might you !know|think|remember',
  'do|have|would you *1 have|got|wish|like|want',
  'have you any|got',
  '^ got? any|anything|something|some|much|more|other',
]);

/** That is the business of another rule. */
const WHAT_THEY_DO = wordPatterns(LISTS, ['^ what does|do your|the _ do', '^ what does|do a|an _ _? do']);
/** "What do you do?" behind a case asks about the case. */
const LEANING = wordPatterns({}, [
  'that|this|it|those|these|there|they|them',
  'what do|would|should|did|does|can|must you|i|one|we|he|she do|say|think',
  'how do|would|did you do|feel|work|go',
]);

// cspell:enable

/** A longer question of light words alone still says something by its length. */
const MOST_WORDS = 18;
const FEWEST_WORDS_BEFORE = 4;

/** Nothing to hold on to. */
export const vague: QuestionRule = {
  id: 'vague',
  why: 'There is nothing here to hold on to, so the answer will be general, too.',
  rewrite: 'Name one moment or one task: “What did you do first thing on Monday?”',
  find: (reading) => {
    const asking = reading.sentences.filter(isAsking);
    const sentence = asking[0];
    const isAlone = asking.length === 1 && sentence !== undefined;
    return isAlone && holdsNothing(sentence) && !leansOnWhatWasSaid(reading.sentences, sentence)
      ? { span: spanOf(reading, sentence) }
      : undefined;
  },
};

function holdsNothing({ asks, wordList: read, words: text }: Sentence): boolean {
  const { words } = read;
  const ask = asks[0];
  if (words.length === 1) return NOUN_ALONE.find(read) !== undefined;
  if (asks.length > 1 || (ask && asksLeave(ask))) return false;
  if (WHOLE_TRADE.find(read) ?? (text.includes(':') ? undefined : BARE_TOPIC.find(read)) ?? FOR_WHOM.find(read))
    return true;
  if (WHAT_THEY_DO.find(read) || words.length > MOST_WORDS || !words.every((word) => LIGHT.has(word))) return false;
  switch (ask?.kind) {
    case undefined:
      return TO_TELL.find(read) !== undefined;
    case 'yes-no':
      return invites(ask) && INVITING.find(read) !== undefined;
    case 'invite':
    case 'topic':
      return SAID_BEFORE.find(read) === undefined;
    case 'open':
    case 'frame': {
      const own = readWords(ask.words);
      return FRAMES.find(own) !== undefined && SAID_BEFORE.find(own) === undefined;
    }
  }
}

/** "The report says two depots will merge. What does that do to your work?" is about the depots. */
function leansOnWhatWasSaid(sentences: readonly Sentence[], sentence: Sentence): boolean {
  const before = sentences.slice(0, sentences.indexOf(sentence)).flatMap((one) => one.wordList.words);
  return before.length > FEWEST_WORDS_BEFORE && LEANING.find(sentence.wordList) !== undefined;
}
