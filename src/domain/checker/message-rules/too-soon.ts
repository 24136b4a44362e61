import type { MessageRule } from '../message-rule.ts';
import { findInMessage, missingAt, saysAnywhere } from '../reading/find-in-message.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const WROTE =
  'wrote|sent|asked|mailed|emailed|messaged|called|texted|dropped|left|contacted|reached_out|rang|posted|write|send';
const SOON =
  'yesterday|this_morning|last_night|today|earlier_today|two_days_ago|three_days_ago|a_few_hours_ago|an_hour_ago|' +
  'this_afternoon|the_day_before_yesterday|a_couple_of_days_ago|2_days_ago|3_days_ago|one_day_ago|a_day_ago|' +
  'a_few_days_ago|some_hours_ago|this_week|the_other_day';

const RECENT = wordPatterns({}, [
  `i|we *3 ${WROTE} *12 ${SOON}`,
  `${SOON} i|we *3 ${WROTE}`,
  `my|the *2 message|mail|email|letter|note|msg|voicemail|request|text *2 of|from ${SOON}`,
  `i|we|only|just *1 only|just *1 ${WROTE} *4 ${SOON}`,
  `${SOON} message|mail|email|letter|note|voicemail|request|text`,
]);
const UNANSWERED = wordPatterns({}, [
  'not|no|never|without|any *3 heard|hear|answer|answered|reply|replied|response|word',
  'did|have|has you *4 see|seen|get|got|read|chance|receive|received|look',
  'any joy|luck|news|thoughts|update|word',
  'again|once_more|follow_up|following_up|bump|bumping|remind|reminder|checking_in|check_in|nudge',
]);

// cspell:enable

/** A nudge before its business day: the norm nudges. */
export const tooSoon: MessageRule = {
  id: 'too-soon',
  why: 'A reminder after so few days feels like pressure, and most people who will answer need longer.',
  rewrite: 'Wait, and then ask kindly: “I wrote to you two weeks ago about the wells. Is this a better time?”',
  find: (reading) => {
    const { message, norms, body } = reading;
    if (message.businessDays !== undefined) {
      const isSoon = (message.contacts ?? 1) > 0 && message.businessDays < norms.nudges.businessDays;
      return isSoon ? missingAt('start', reading) : undefined;
    }
    if (message.situation.group !== 'on-the-way' || !saysAnywhere(body, UNANSWERED)) return undefined;
    return findInMessage(reading, RECENT);
  },
};
