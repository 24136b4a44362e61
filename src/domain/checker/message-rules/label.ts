import type { MessageRule } from '../message-rule.ts';
import { spanIn } from '../reading/message-text.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const TALKS =
  'interview|interviews|interviewing|chat|chats|call|calls|talk|talks|meeting|meetings|conversation|conversations|' +
  'coffee|session|sessions|discussion|phone_call|zoom|video_call';

const LABEL = wordPatterns({}, [
  `informational|informative|informal_informational *1 ${TALKS}`,
  'information|info|informations interview|interviews|interviewing|chat|meeting|call|conversation',
  'an|the informational $|with|on|about|and|or',
  'informationals|infointerview|info_interview',
  'interview|interviews for information|for_informational_purposes',
]);

// cspell:enable

/** What a first sentence has that is more than a greeting. */
const FEWEST_WORDS = 5;

/** The jargon word in the first sentence. */
export const label: MessageRule = {
  id: 'label',
  why: 'The label in the first line sounds like a form, or like a search for a job in disguise.',
  rewrite: 'Say what you want to hear about: “Could I ask you, in twenty minutes, how you learned to judge the wind?”',
  find: ({ message, body }) => {
    if (message.situation.group === 'for-the-person-asked') return undefined;
    const first = body.sentences.findIndex(({ said }) => said.words.length >= FEWEST_WORDS);
    for (const sentence of body.sentences.slice(0, first + 1)) {
      const match = LABEL.find(sentence.words);
      if (match) return { part: 'body', span: spanIn(body, sentence, match.start, match.end) };
    }
    return undefined;
  },
};
