import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/content/read-content/read-entries.ts';
import { normNumber } from '../../src/content/read-content/norm-number.ts';
import { toolNormsFrom } from '../../src/content/read-content/tool-norms-from.ts';
import { normSchema } from '../../src/content/schemas/norm.ts';
import { CONNECTION_IDS } from '../../src/domain/interview/connection.ts';
import { newDraft } from '../../src/domain/interview/draft.ts';
import { FINDING_KINDS, type Finding } from '../../src/domain/interview/finding.ts';
import { EMPTY_ME, type Me } from '../../src/domain/interview/me.ts';
import type { Interview } from '../../src/domain/interview/interview.ts';
import { PURPOSE_IDS } from '../../src/domain/interview/purpose.ts';
import { channelText, limitsOf } from '../../src/domain/messages/channel.ts';
import { choicesOf, type Choices } from '../../src/domain/messages/choices.ts';
import { composeMessage, type Composed } from '../../src/domain/messages/compose.ts';
import { exampleKnown } from '../../src/domain/messages/example-known.ts';
import { followedMessage } from '../../src/domain/messages/followed.ts';
import type { Known } from '../../src/domain/messages/known.ts';
import { knownOf } from '../../src/domain/messages/known-of.ts';
import type { Message } from '../../src/domain/messages/message.ts';
import { allOptions } from '../../src/domain/messages/sentence.ts';
import { SLOT_IDS } from '../../src/domain/messages/slot.ts';
import { TONE_IDS, type Tone } from '../../src/domain/messages/tone.ts';
import { countCharacters, countWords } from '../../src/domain/text/count-words.ts';
import { slotNames } from '../../src/domain/text/fill-slots.ts';
import { anyText } from '../fixtures/any-interview.ts';
import { emptyInterview, fullInterview, ME } from '../fixtures/interviews.ts';
import { MESSAGES } from '../fixtures/messages.ts';
import { ODD_TEXTS } from '../fixtures/odd-texts.ts';

const NORM_ENTRIES = readEntries(new URL('../../src/content/norms/', import.meta.url), 'src/content/norms').map(
  ({ id, data }) => ({ id, data: normSchema.parse(data) }),
);
const NORMS = toolNormsFrom((norm, value) => normNumber(NORM_ENTRIES, norm, value));

function compose(message: Message, known: Known, choices: Choices): Composed {
  return composeMessage(message, known, choices, limitsOf(message.channel, NORMS));
}

/** Every tone, with the first wordings, the second, and so on, as far as a message has any. */
function choicesFor(message: Message): Choices[] {
  const most = Math.max(0, ...message.paragraphs.map(({ others }) => others.length));
  return TONE_IDS.flatMap((tone) =>
    Array.from({ length: most + 1 }, (_none, variant) => ({
      ...newDraft(),
      tone,
      variants: Object.fromEntries(message.paragraphs.map(({ id }) => [id, variant])),
    })),
  );
}

/** Everything that could stand in a message, as its author wrote it. */
function textsOf(message: Message): string[] {
  const sentences = message.paragraphs.flatMap((one) => [...one.sentences, ...one.others.flat()]);
  return [...allOptions(message.subject), ...sentences.flatMap(({ options }) => allOptions(options))];
}

const FAULTS: Record<string, RegExp> = {
  'a bracket': /[{}[\]]/,
  'a doubled space': / {2}/,
  'an empty quotation': /“”/,
  'an empty paragraph': /\n{3}|^\s|\s$/,
  'a space at the end of a line': /[ \t\r]\n|\n[ \t\r]/,
  'a hole': /(?:Dear|Hello|Hi|am|at|as|on|is|from|to|for|with|and) [,.?:]/,
  'a word of the code': /undefined|null|NaN/,
};

/** What is wrong with a composed message, a line for each fault. */
function faultsOf({ subject, body }: Composed, from: string): string[] {
  const found = Object.entries(FAULTS).flatMap(([name, pattern]) =>
    [subject ?? '', body].filter((text) => pattern.test(text)).map((text) => `${from}: ${name} in ${text}`),
  );
  return subject?.includes('\n') ? [...found, `${from}: a subject of two lines`] : found;
}

const findingsWith = (detail: string): Finding[] =>
  FINDING_KINDS.map((kind) =>
    kind === 'move' ? { id: kind, kind, from: detail, to: detail } : { id: kind, kind, detail },
  );

const grounds = PURPOSE_IDS.flatMap((purpose) => CONNECTION_IDS.map((connection) => ({ purpose, connection })));

/** What is known of an interview for one message. */
function knownFor(message: Message, interview: Interview, me: Me): Known {
  const followed = followedMessage(message, MESSAGES, interview.message.sent);
  const times = interview.message.proposedTimes.map(({ date, time }) => `${date} at ${time}`);
  const questions = interview.questions.items.flatMap(({ text }) => text ?? []);
  return knownOf(interview, { me, norms: NORMS, fieldPhrase: 'the trades', questions, times, followed });
}

describe.each(MESSAGES)('the message "$id"', (message) => {
  const all = choicesFor(message);

  it('uses known slots only', () => {
    expect(SLOT_IDS).toEqual(expect.arrayContaining(textsOf(message).flatMap(slotNames)));
    expect(
      textsOf(message)
        .join(' ')
        .replaceAll(/\{(an? )?\w+\}/g, ''),
    ).not.toMatch(/[{}[\]]/);
  });

  it('is whole from a full record, in every tone and wording, whatever the purpose and the connection', () => {
    for (const { purpose, connection } of grounds) {
      const full = fullInterview();
      const contact = { ...full.contact, connection };
      const interview = { ...full, purpose, contact, findings: findingsWith('the seal count') };
      const known = knownFor(message, interview, ME);
      for (const choices of all) {
        const composed = compose(message, known, choices);
        expect(faultsOf(composed, `${choices.tone}, ${purpose}, ${connection}`)).toEqual([]);
        expect(composed.body.length).toBeGreaterThan(80);
        expect(composed.paragraphs.map(({ text }) => text).join('\n\n')).toBe(composed.body);
      }
    }
  });

  it('is whole from a record with nothing in it, in every tone and wording', () => {
    for (const { purpose, connection } of grounds) {
      const empty = emptyInterview();
      const interview = { ...empty, purpose, contact: { ...empty.contact, connection } };
      const known = { ...knownFor(message, interview, EMPTY_ME), fieldPhrase: '' };
      for (const choices of all) {
        const composed = compose(message, known, choices);
        expect(faultsOf(composed, `${choices.tone}, ${purpose}, ${connection}`)).toEqual([]);
        expect(composed.body).toMatch(/^[A-Z][^]+[a-z.?]$/);
        expect(composed.subject === null).toBe(!channelText(message.channel).hasSubject);
      }
    }
  });

  it('is whole where odd things were typed everywhere', () => {
    for (const [index, typed] of ODD_TEXTS.entries()) {
      const typedSlots = Object.fromEntries(SLOT_IDS.map((slot) => [slot, typed]));
      const slots = { ...typedSlots, minutes: '20', offerWeeks: 'two' };
      for (const ground of grounds) {
        const lists = { aims: [typed, typed], questions: [typed], times: [typed], quoted: typed };
        const known = { ...ground, ...lists, findings: findingsWith(typed), slots };
        for (const choices of all.slice(index % all.length, (index % all.length) + 1)) {
          expect(faultsOf(compose(message, known, choices), typed)).toEqual([]);
        }
      }
    }
  });

  it('is whole whatever is known and whatever is not, and keeps what the writer worded', () => {
    const value = anyText.map((text) => text.replaceAll(/null|undefined|NaN/g, ''));
    const lines = fc.array(value, { maxLength: 3 });
    const anyKnown: fc.Arbitrary<Known> = fc.record({
      purpose: fc.option(fc.constantFrom(...PURPOSE_IDS)),
      connection: fc.option(fc.constantFrom(...CONNECTION_IDS)),
      aims: lines,
      questions: lines,
      times: lines,
      findings: fc
        .subarray(FINDING_KINDS.slice())
        .chain((kinds) =>
          value.map((detail) => findingsWith(detail).filter((finding) => kinds.includes(finding.kind))),
        ),
      quoted: value.map((text) => text.replaceAll(/[{}[\]]/g, '')),
      slots: fc.dictionary(fc.constantFrom(...SLOT_IDS), fc.option(value, { nil: undefined })),
    });
    const anyEdited = fc.subarray(message.paragraphs.map(({ id }) => id));
    fc.assert(
      fc.property(anyKnown, fc.constantFrom(...all), anyEdited, anyText, (known, choices, edited, words) => {
        const faults = faultsOf(compose(message, known, choices), 'known');
        expect(faults.filter((fault) => !fault.startsWith('known: a hole'))).toEqual([]);
        const edits = Object.fromEntries(edited.map((id) => [id, words]));
        const { body, paragraphs } = compose(message, known, { ...choices, edits });
        const mine = paragraphs.filter(({ origin }) => origin === 'yours');
        expect(mine.map(({ id, text }) => [id, text])).toEqual(edited.map((id) => [id, words]));
        expect(edited.length === 0 || words.trim() === '' || body.includes(words)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('begins no sentence in the middle of another, whatever is missing', () => {
    const known = exampleKnown(message, NORMS.talkLength);
    const used = [...new Set(textsOf(message).flatMap(slotNames))];
    for (const choices of all) {
      for (const slot of used) {
        for (const other of used) {
          const slots = { ...known.slots, [slot]: '', [other]: '' };
          expect(compose(message, { ...known, slots }, choices).body).not.toMatch(
            /, (?:Could|Your|Would|My|May|A no|No is)\b/,
          );
        }
      }
    }
  });

  it('sounds otherwise in each tone, in at least three paragraphs where it has them', () => {
    const known = exampleKnown(message, NORMS.talkLength);
    const texts = (tone: Tone) => compose(message, known, choicesOf(newDraft(), tone)).paragraphs;
    const pairs: [Tone, Tone][] = [
      ['warm', 'plain'],
      ['warm', 'formal'],
      ['plain', 'formal'],
    ];
    for (const [one, other] of pairs) {
      const others = new Set(texts(other).map(({ text }) => text));
      const differing = texts(one).filter(({ text }) => !others.has(text)).length;
      expect(differing).toBeGreaterThanOrEqual(Math.min(3, texts(one).length));
    }
  });
});

const EXAMPLES = MESSAGES.flatMap((message) =>
  TONE_IDS.map((tone) => ({
    message,
    id: `${message.id}, ${tone}`,
    composed: compose(message, exampleKnown(message, NORMS.talkLength), choicesOf(newDraft(), tone)),
  })),
);

const isRequest = ({ group, recipient, connections }: Message) =>
  group === 'first-ask' && recipient === 'contact' && connections.length > 0;

describe('the examples', () => {
  it.each(EXAMPLES)('are whole: $id', ({ id, composed }) => {
    expect(faultsOf(composed, id)).toEqual([]);
  });

  const limited = EXAMPLES.flatMap((example) => {
    const most = limitsOf(example.message.channel, NORMS).bodyCharacters;
    return most === null ? [] : [{ ...example, most }];
  });

  it.each(limited)('fit their channel: $id', ({ composed, most }) => {
    expect(countCharacters(composed.body)).toBeLessThanOrEqual(most);
  });

  it.each(limited.filter(({ message }) => message.channel === 'linkedin-note'))(
    'use the room that a note has: $id',
    ({ composed, most }) => {
      expect(countCharacters(composed.body)).toBeGreaterThan(most / 2);
    },
  );

  it.each(EXAMPLES.filter(({ message }) => isRequest(message)))(
    'ask for the minutes of the norms: $id',
    ({ message, composed }) => {
      const isAfterRejection = message.purposes[0] === 'after-rejection';
      const minutes = isAfterRejection ? NORMS.talkLength.afterRejection : NORMS.talkLength.usual;
      expect(composed.body).toContain(` ${minutes} minutes`);
    },
  );

  const emails = EXAMPLES.filter(({ message }) => message.channel === 'email' && isRequest(message));

  it.each(emails)('keep to the norm for the length of a request: $id', ({ composed }) => {
    const count = countWords(composed.body);
    expect(count).toBeGreaterThanOrEqual(NORMS.requestWords.fewest);
    expect(count).toBeLessThanOrEqual(NORMS.requestWords.most);
  });

  it.each(EXAMPLES)('keep to the norm for the length of a subject: $id', ({ composed }) => {
    expect(countCharacters(composed.subject ?? '')).toBeLessThanOrEqual(NORMS.subjectCharacters);
  });
});

describe('messages that were there before there were situations', () => {
  it('keep the ids under which drafts are saved', () => {
    expect(MESSAGES.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'stranger-email',
        'stranger-linkedin-note',
        'shared-contact-email',
        'forwardable-blurb',
        'internal-peer-email',
        'after-rejection-email',
        'nudge-1-email',
        'nudge-2-email',
        'thank-you-email',
      ]),
    );
  });
});

describe('the lines to pass on', () => {
  it('say who is meant before they say what is wished, whatever is missing', () => {
    const blurb = MESSAGES.find((message) => message.id === 'forwardable-blurb');
    if (!blurb) throw new Error('There is no message with the lines to pass on.');
    const known = exampleKnown(blurb, NORMS.talkLength);
    for (const slots of [{ ...known.slots, me: '' }, { ...known.slots, introduction: '' }, {}]) {
      for (const choices of choicesFor(blurb)) {
        expect(compose(blurb, { ...known, slots }, choices).body).not.toMatch(/^They/);
      }
    }
  });
});
