import { isRequest } from './requests.ts';
import type { MessageSentence } from './message-text.ts';
import { wordPatterns } from './word-patterns.ts';

// Words as people type them.
// cspell:disable

const UNIT = 'minute|minutes|min|mins|minuets|minute_call';

/** A length of time, with a number to it. */
const LENGTH = wordPatterns({}, [
  `# or|to|and|-? #? ${UNIT}`,
  `# *1 ${UNIT}`,
  '# h|hr|hrs|mins_tops',
  'half *1 an? hour|hours',
  '1/2|half hour',
  'quarter|third of an hour',
  'three quarters of an hour',
  'quarter|quarters hour',
  'for|about|spare|under|most|than|of|half an|one hour !that|which|you',
  '10min|15min|20min|25min|30min|45min|5min|10mins|15mins|20mins|25mins|30mins|5mins|15m|20m|30m|10m|45mins|1h',
  'forty|twenty|thirty five? minutes',
]);
/** An hour may be a length or a time of day. */
const HOUR = wordPatterns({}, [
  'an|one|single|full|1 hour !that|which|you|when|of_your_choice|of_your_choosing|of_your_liking|to_suit|convenient|best',
]);
const HOUR_OF_DAY = wordPatterns({}, ['name|pick|choose|set|suggest|propose|fix|at *1 an|one hour !on|by|with|over']);
/** A length that is told: how far, how late, how long it took. */
const TOLD = wordPatterns({}, [
  `${UNIT}|hour *1 from|away|late|later|ago|early|drive|walk|north|south|east|west|down_the|up_the|of_my|behind`,
  `${UNIT}|hour *1 to_read|before_you|after_you|into|in_and|on_foot|by_bus|by_train|by_car|ahead|apart|outside|each_way`,
  `took|takes_me|takes_him|spent|spend|spends|stood|waited|waiting|sat|lasted|read|every|cut|lost|within|ran|after|watched|wait *6 ${UNIT}|hour`,
  'miles|times|dollars|paid *1 an|per|a hour',
  'an hour|minute a|each|per',
  'rush|happy|lunch|eleventh|office hour',
]);

// cspell:enable

/** "from 4:00 to 4:20" */
const CLOCK_TIMES = /\b(?:from|between|at) (\d{1,2}(?=[: ]))(?::\d\d)? (?:to|until|till|and) \1:\d\d\b/;

/** Where in a sentence the length of a talk is named, or undefined. */
export function lengthOfTalk(sentence: MessageSentence): { start: number; end: number } | undefined {
  const { said } = sentence;
  const clock = CLOCK_TIMES.exec(sentence.plain);
  if (clock) return { start: clock.index, end: clock.index + clock[0].length };
  const found = LENGTH.find(said) ?? (HOUR_OF_DAY.find(said) ? undefined : HOUR.find(said));
  if (!found) return undefined;
  return TOLD.find(said) && !isRequest(sentence) ? undefined : found;
}
