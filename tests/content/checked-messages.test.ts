import { expect, it } from 'vitest';
import { checkMessage } from '../../src/domain/checker/check-message.ts';
import { newDraft } from '../../src/domain/interview/draft.ts';
import { limitsOf } from '../../src/domain/messages/channel.ts';
import { composeMessage } from '../../src/domain/messages/compose.ts';
import { exampleKnown } from '../../src/domain/messages/example-known.ts';
import { followedMessage } from '../../src/domain/messages/followed.ts';
import type { Known } from '../../src/domain/messages/known.ts';
import { knownOf } from '../../src/domain/messages/known-of.ts';
import type { Message } from '../../src/domain/messages/message.ts';
import { TONE_IDS } from '../../src/domain/messages/tone.ts';
import { fullInterview, ME } from '../fixtures/interviews.ts';
import { MESSAGES } from '../fixtures/messages.ts';
import { TOOL_NORMS } from '../fixtures/tool-norms.ts';

/** What a whole record knows. */
function fullKnown(message: Message): Known {
  const interview = fullInterview();
  return knownOf(interview, {
    me: ME,
    norms: TOOL_NORMS,
    fieldPhrase: 'the trades',
    questions: interview.questions.items.flatMap(({ text }) => text ?? []),
    times: ['Tuesday, March 3, at 10:00', 'Thursday, March 5, at 14:00'],
    followed: followedMessage(message, MESSAGES, interview.message.sent),
  });
}

const each = MESSAGES.map((message) => ({ id: message.id, message }));

it.each(each)('$id passes its own checker in every tone and wording', ({ message }) => {
  const most = Math.max(0, ...message.paragraphs.map(({ others }) => others.length));
  for (const known of [exampleKnown(message, TOOL_NORMS.talkLength), fullKnown(message)]) {
    for (const tone of TONE_IDS) {
      for (let variant = 0; variant <= most; variant += 1) {
        const variants = Object.fromEntries(message.paragraphs.map(({ id }) => [id, variant]));
        const choices = { ...newDraft(), tone, variants };
        const { subject, body } = composeMessage(message, known, choices, limitsOf(message.channel, TOOL_NORMS));
        const remarks = checkMessage({ situation: message, channel: message.channel, subject, body }, TOOL_NORMS);
        expect({ tone, body, rules: remarks.map(({ rule }) => rule) }).toEqual({ tone, body, rules: [] });
      }
    }
  }
});
