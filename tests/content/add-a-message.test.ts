import { describe, expect, it } from 'vitest';
import { situationProblems } from '../../src/content/read-content/message-problems.ts';
import { parseEntries } from '../../src/content/read-content/read-entries.ts';
import { situationSchema } from '../../src/content/schemas/situation.ts';
import { newDraft } from '../../src/domain/interview/draft.ts';
import { withParagraph } from '../../src/domain/interview/drafts.ts';
import type { Interview } from '../../src/domain/interview/interview.ts';
import { limitsOf } from '../../src/domain/messages/channel.ts';
import { choicesOf } from '../../src/domain/messages/choices.ts';
import { composeMessage } from '../../src/domain/messages/compose.ts';
import { followedMessage } from '../../src/domain/messages/followed.ts';
import { knownOf } from '../../src/domain/messages/known-of.ts';
import { messagesOf } from '../../src/domain/messages/messages-of.ts';
import { offerMessages } from '../../src/domain/messages/offer.ts';
import { emptyInterview, ME } from '../fixtures/interviews.ts';
import { WRITTEN } from '../fixtures/messages.ts';
import { TOOL_NORMS } from '../fixtures/tool-norms.ts';

/** A situation that the site does not have, as an author would write it. */
const YAML = `
id: confirm-the-walk
name: The evening before a walk
group: on-the-way
order: 999
use: When you meet outdoors, and the weather may change.
follows: [first-ask]
forms:
  - channels: [email, direct-message]
    subject: ["See you on {meetingDay}", See you soon]
    paragraphs:
      - id: greeting
        phrase: greeting
      - id: plan
        sentences:
          - warm: ["I look forward to {meetingDay}, at {meetingPlace}.", I look forward to our walk.]
            plain: ["We meet on {meetingDay}, at {meetingPlace}.", We meet for a walk.]
          - options: "If it pours, ring me: {myPhone}."
            when: { has: [myPhone], channels: [direct-message] }
        others:
          - - Shall we still walk?
      - id: questions
        list: questions
        most: 1
        sentences: ["You may want to turn this over on the way:"]
      - id: close
        phrase: regards
      - id: earlier
        quote: true
        sentences: ["On {sentDay} I wrote:"]
    reasons:
      - It can be read at the door.
`;

const situations = parseEntries(YAML, 'confirm-the-walk.yaml').map(({ data }) => situationSchema.parse(data));
const written = { ...WRITTEN, situations: [...WRITTEN.situations, ...situations] };
const all = messagesOf(written);

const empty = emptyInterview();
const INTERVIEW: Interview = {
  ...empty,
  contact: { ...empty.contact, name: 'Beatriz Duarte' },
  meeting: { ...empty.meeting, date: '2026-12-03', place: 'Quay 2' },
  message: {
    ...empty.message,
    details: { myPhone: '912 000 000' },
    sent: [
      { id: 'a', messageId: 'stranger-email', to: 'Beatriz', sentOn: '2026-11-03', subject: null, body: 'May I?' },
    ],
  },
};

function bodyOf(id: string, interview = INTERVIEW): string {
  const message = all.find((one) => one.id === id);
  if (!message) throw new Error(`There is no message ${id}.`);
  const followed = followedMessage(message, all, interview.message.sent);
  const questions = ['Which tide is best?', 'Who pays?'];
  const around = { me: ME, norms: TOOL_NORMS, fieldPhrase: '', questions, times: [], followed };
  const choices = choicesOf(interview.message.drafts[id] ?? newDraft(), interview.message.tone);
  return composeMessage(message, knownOf(interview, around), choices, limitsOf(message.channel, TOOL_NORMS)).body;
}

describe('a situation that is one YAML text', () => {
  it('fits everything else, and is offered on each of its channels', () => {
    expect(situations.flatMap((situation) => situationProblems(situation, written))).toEqual([]);
    const offered = offerMessages(all, 'explore', 'stranger').filter((one) => one.situation === 'confirm-the-walk');
    expect(offered.map(({ id, details }) => [id, details])).toEqual([
      ['confirm-the-walk-email', []],
      ['confirm-the-walk-direct-message', ['myPhone']],
    ]);
  });

  it('is composed from an interview, with what was sent before', () => {
    expect(bodyOf('confirm-the-walk-direct-message')).toBe(
      [
        'Dear Beatriz Duarte,',
        'We meet on Thursday, December 3, at Quay 2. If it pours, ring me: 912 000 000.',
        'You may want to turn this over on the way:\n- Which tide is best?',
        'Kind regards\nSamuel Adeyemi',
        'On Tuesday, November 3 I wrote:\n> May I?',
      ].join('\n\n'),
    );
  });

  it('follows the tone, and leaves what the writer worded', () => {
    const warm = { ...INTERVIEW, message: { ...INTERVIEW.message, tone: 'warm' as const } };
    const body = bodyOf('confirm-the-walk-email', withParagraph(warm, 'confirm-the-walk-email', 'close', 'Até já!'));
    expect(body).toContain('I look forward to Thursday, December 3, at Quay 2.');
    expect(body).toContain('\n\nAté já!\n\n');
    expect(body).not.toContain('912');
  });
});
