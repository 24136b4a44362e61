import { describe, expect, it } from 'vitest';
import { newDraft } from '../../src/domain/interview/draft.ts';
import { EMPTY_ME } from '../../src/domain/interview/me.ts';
import { limitsOf } from '../../src/domain/messages/channel.ts';
import { composeMessage } from '../../src/domain/messages/compose.ts';
import { exampleKnown } from '../../src/domain/messages/example-known.ts';
import type { Known } from '../../src/domain/messages/known.ts';
import { knownOf } from '../../src/domain/messages/known-of.ts';
import type { Message } from '../../src/domain/messages/message.ts';
import { TONE_IDS, type Tone } from '../../src/domain/messages/tone.ts';
import { emptyInterview } from '../fixtures/interviews.ts';
import { MESSAGES } from '../fixtures/messages.ts';
import { TOOL_NORMS as NORMS } from '../fixtures/tool-norms.ts';

const FOLDER = '../fixtures/letters';

/** Everything is known. */
const full = (message: Message): Known => exampleKnown(message, NORMS.talkLength);

/** Only the purpose is known. */
function sparse(message: Message): Known {
  const interview = { ...emptyInterview(), purpose: message.purposes[0] ?? null };
  return knownOf(interview, { me: EMPTY_ME, norms: NORMS, fieldPhrase: '', questions: [], times: [], followed: null });
}

/** A name in another script, an organization of one letter, and a role in capitals with an emoji. */
function odd(message: Message): Known {
  const empty = emptyInterview();
  const contact = { ...empty.contact, name: 'סלמה אל־ח׳טיב', role: '  CHIEF 👩🏽‍🚒 OF STATION ', organization: 'X' };
  const interview = { ...empty, purpose: message.purposes[0] ?? null, contact, aims: ['   ', 'why "X" & not Y?'] };
  const me = { ...EMPTY_ME, name: 'Zoë O’Brien-Nguyễn', introduction: 'UX researcher' };
  const around = { me, norms: NORMS, fieldPhrase: 'UX and product design', questions: [], times: [], followed: null };
  return knownOf(interview, around);
}

const RECORDS = { full, sparse, odd } as const;

function letter(message: Message, record: keyof typeof RECORDS, tone: Tone): string {
  const limits = limitsOf(message.channel, NORMS);
  const composed = composeMessage(message, RECORDS[record](message), { ...newDraft(), tone }, limits);
  const subject = composed.subject === null ? [] : [`Subject: ${composed.subject}`, ''];
  return [`## ${message.channel}, ${tone}, ${record}`, '', ...subject, composed.body, ''].join('\n');
}

/** Approved by reading aloud. After a change: `npx vitest run approved-messages -u`, then read what changed aloud again. */
describe('every situation, on every channel, in every tone, from three records', () => {
  const situations = [...new Set(MESSAGES.map(({ situation }) => situation))];

  it.each(situations)('%s', async (situation) => {
    const letters = MESSAGES.filter((message) => message.situation === situation).flatMap((message) =>
      TONE_IDS.flatMap((tone) => [
        letter(message, 'full', tone),
        letter(message, 'sparse', tone),
        letter(message, 'odd', tone),
      ]),
    );
    await expect([`# ${situation}`, '', ...letters].join('\n')).toMatchFileSnapshot(`${FOLDER}/${situation}.md`);
  });
});
