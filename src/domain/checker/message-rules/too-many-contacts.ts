import type { MessageRule } from '../message-rule.ts';
import { findInMessage, missingAt } from '../reading/find-in-message.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const MANY = 'three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10|many|several|dozens';
const MESSAGES = 'messages|letters|mails|emails|notes|texts|calls|voicemails|requests|tries|attempts|reminders|msgs';

/** For the norm of two nudges: what tells that there have been three messages before. */
const FOURTH = wordPatterns({}, [
  'fourth|4th|fifth|5th|sixth|6th|seventh|7th *2 letter|message|mail|email|note|text|call|time|try|attempt|voicemail',
  'third|3rd|fourth|fifth *2 reminder|nudge|follow_up|followup',
  `my|the|your|all|other|last|previous|earlier|from_me|with *2 ${MANY} *1 ${MESSAGES}`,
  `${MANY} *2 ${MESSAGES} *2 from_me|so_far|already|before|now|and_no|without|unanswered|i_have`,
  `written|wrote|called|tried|asked|messaged|emailed|mailed|texted *4 ${MANY} *1 times`,
  `after ${MANY} *2 ${MESSAGES}`,
]);

// cspell:enable

/** A nudge too many: the norm nudges. */
export const tooManyContacts: MessageRule = {
  id: 'too-many-contacts',
  why: 'After a first message and two reminders, silence is an answer, and one more makes it a nuisance.',
  rewrite:
    'Let it rest, and ask somebody else; a new reason next year is a new letter: “I passed the exam you wrote about.”',
  find: (reading) => {
    const { message, norms } = reading;
    if (message.contacts !== undefined) {
      return message.contacts > norms.nudges.most ? missingAt('start', reading) : undefined;
    }
    return message.situation.group === 'on-the-way' ? findInMessage(reading, FOURTH) : undefined;
  },
};
