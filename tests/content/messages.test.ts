import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/content/read-content/read-entries.ts';
import { normSchema } from '../../src/content/schemas/norm.ts';
import { CONNECTION_IDS } from '../../src/domain/interview/connection.ts';
import { FINDING_KINDS, type Finding } from '../../src/domain/interview/finding.ts';
import { EMPTY_ME } from '../../src/domain/interview/me.ts';
import { PURPOSE_IDS } from '../../src/domain/interview/purpose.ts';
import { composeMessage, type Composed, type Known } from '../../src/domain/messages/compose.ts';
import { exampleKnown } from '../../src/domain/messages/example-known.ts';
import { knownOf } from '../../src/domain/messages/known-of.ts';
import { DETAIL_IDS, MESSAGE_SLOTS, type Message } from '../../src/domain/messages/message.ts';
import { countCharacters, countWords } from '../../src/domain/text/count-words.ts';
import { slotNames } from '../../src/domain/text/fill-slots.ts';
import { anyText } from '../fixtures/any-interview.ts';
import { emptyInterview, fullInterview, ME } from '../fixtures/interviews.ts';
import { MESSAGES } from '../fixtures/messages.ts';
import { ODD_TEXTS } from '../fixtures/odd-texts.ts';
import { TOOL_NORMS } from '../fixtures/tool-norms.ts';

const SLOTS = [...MESSAGE_SLOTS, ...DETAIL_IDS];
const NORMS = readEntries(new URL('../../src/content/norms/', import.meta.url), 'src/content/norms').map(({ data }) =>
  normSchema.parse(data),
);

/** One number of a norm of the site. */
function normOf(id: string, name: string): number {
  return NORMS.find((norm) => norm.id === id)?.values[name] ?? Number.NaN;
}

const NOTE_MOST = normOf('linkedin-note', 'basic');

function compose(message: Message, known: Known): Composed {
  const bodyCharacters = message.channel === 'linkedin-note' ? NOTE_MOST : null;
  return composeMessage(message, MESSAGES, known, { subjectCharacters: 60, bodyCharacters });
}

/** Everything that could stand in a message, as its author wrote it. */
function textsOf(message: Message): string[] {
  const sentences = message.paragraphs.flatMap((one) => (one.kind === 'include' ? [] : one.sentences));
  return [...message.subject, ...sentences.flatMap((sentence) => sentence.options)];
}

const FAULTS: Record<string, RegExp> = {
  'a bracket': /[{}[\]]/,
  'a doubled space': / {2}/,
  'an empty quotation': /“”/,
  'an empty paragraph': /\n{3}|^\s|\s$/,
  'a space at the end of a line': /[ \t\r]\n|\n[ \t\r]/,
  'a hole': /(?:Dear|Hello|am|at|as|on|is|from|to|for) [,.?:]/,
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

const situations = PURPOSE_IDS.flatMap((purpose) => CONNECTION_IDS.map((connection) => ({ purpose, connection })));

describe.each(MESSAGES)('the message "$id"', (message) => {
  it('uses known slots only, and asks for the details that it uses', () => {
    const used = textsOf(message).flatMap(slotNames);
    expect(SLOTS).toEqual(expect.arrayContaining(used));
    const details = DETAIL_IDS.filter((detail) => used.includes(detail));
    expect(details.toSorted()).toEqual(message.details.toSorted());
    expect(
      textsOf(message)
        .join(' ')
        .replaceAll(/\{(an? )?\w+\}/g, ''),
    ).not.toMatch(/[{}[\]]/);
  });

  it('includes messages that there are', () => {
    const included = message.paragraphs.flatMap((one) => (one.kind === 'include' ? [one.message] : []));
    expect(MESSAGES.map((one) => one.id)).toEqual(expect.arrayContaining(included));
  });

  it('is whole from a full record, whatever the purpose and the connection', () => {
    for (const { purpose, connection } of situations) {
      const full = fullInterview();
      const contact = { ...full.contact, connection };
      const interview = { ...full, purpose, contact, findings: findingsWith('the seal count') };
      const composed = compose(message, knownOf(interview, ME, 'the trades', TOOL_NORMS));
      expect(faultsOf(composed, `${purpose}, ${connection}`)).toEqual([]);
      expect(composed.body.length).toBeGreaterThan(80);
    }
  });

  it('is whole from a record with nothing in it, whatever the purpose and the connection', () => {
    for (const { purpose, connection } of situations) {
      const empty = emptyInterview();
      const interview = { ...empty, purpose, contact: { ...empty.contact, connection } };
      const composed = compose(message, knownOf(interview, EMPTY_ME, '', TOOL_NORMS));
      expect(faultsOf(composed, `${purpose}, ${connection}`)).toEqual([]);
      expect(composed.body).toMatch(/^[A-Z][^]+[a-z.?]$/);
      expect(composed.subject === null).toBe(message.channel === 'linkedin-note');
    }
  });

  it('is whole where odd things were typed everywhere', () => {
    for (const typed of ODD_TEXTS.map((text) => text.replaceAll(/[{}[\]]/g, ''))) {
      const typedSlots = Object.fromEntries(SLOTS.map((slot) => [slot, typed]));
      const slots = { ...typedSlots, minutes: '20', offerWeeks: 'two' };
      for (const situation of situations) {
        const known = { ...situation, aims: [typed, typed], findings: findingsWith(typed), slots };
        expect(faultsOf(compose(message, known), typed)).toEqual([]);
      }
    }
  });

  it('is whole whatever is known and whatever is not', () => {
    const value = anyText.map((text) => text.replaceAll(/[{}[\]]|null|undefined/g, ''));
    const anyKnown: fc.Arbitrary<Known> = fc.record({
      purpose: fc.option(fc.constantFrom(...PURPOSE_IDS)),
      connection: fc.option(fc.constantFrom(...CONNECTION_IDS)),
      aims: fc.array(value, { maxLength: 3 }),
      findings: fc
        .subarray(FINDING_KINDS.slice())
        .chain((kinds) =>
          value.map((detail) => findingsWith(detail).filter((finding) => kinds.includes(finding.kind))),
        ),
      slots: fc.dictionary(fc.constantFrom(...SLOTS), fc.option(value, { nil: undefined })),
    });
    fc.assert(
      fc.property(anyKnown, (known) => {
        const faults = faultsOf(compose(message, known), 'known');
        expect(faults.filter((fault) => !fault.startsWith('known: a hole'))).toEqual([]);
      }),
    );
  });

  it('begins no sentence in the middle of another, whatever is missing', () => {
    const known = exampleKnown(message, TOOL_NORMS.talkLength);
    for (const slot of SLOTS) {
      for (const other of SLOTS) {
        const slots = { ...known.slots, [slot]: '', [other]: '' };
        expect(compose(message, { ...known, slots }).body).not.toMatch(/, (?:Could|Your|Would|My|A no)\b/);
      }
    }
  });
});

describe('the examples on the page of messages', () => {
  const example = (message: Message) =>
    compose(
      message,
      exampleKnown(message, {
        usual: normOf('talk-length', 'usual'),
        afterRejection: normOf('rejection-talk-length', 'usual'),
      }),
    );

  it.each(MESSAGES)('are whole: $id', (message) => {
    expect(faultsOf(example(message), message.id)).toEqual([]);
  });

  it.each(MESSAGES.filter((message) => message.channel === 'linkedin-note'))('fit the note: $id', (message) => {
    const { body } = example(message);
    expect(countCharacters(body)).toBeLessThanOrEqual(NOTE_MOST);
    expect(countCharacters(body)).toBeGreaterThan(NOTE_MOST / 2);
    expect(body).toContain('20 minutes');
  });

  it('ask for the minutes of the norms', () => {
    for (const message of MESSAGES.filter((one) => one.connections.length > 0)) {
      const isAfterRejection = !message.purposes.includes('explore');
      const minutes = isAfterRejection ? normOf('rejection-talk-length', 'usual') : normOf('talk-length', 'usual');
      expect(example(message).body).toContain(` ${minutes} minutes`);
    }
  });

  const requests = MESSAGES.filter(
    ({ channel, connections, recipient }) => channel === 'email' && recipient === 'contact' && connections.length > 0,
  );

  it.each(requests)('keep to the norm for the length of a request: $id', (message) => {
    const count = countWords(example(message).body);
    expect(count).toBeGreaterThanOrEqual(normOf('request-length', 'fewest'));
    expect(count).toBeLessThanOrEqual(normOf('request-length', 'most'));
  });

  it.each(MESSAGES)('keep to the norm for the length of a subject: $id', (message) => {
    expect(countCharacters(example(message).subject ?? '')).toBeLessThanOrEqual(normOf('subject-length', 'most'));
  });
});

describe('the lines to pass on', () => {
  it('say who is meant before they say what is wished, whatever is missing', () => {
    const blurb = MESSAGES.find((message) => message.id === 'forwardable-blurb');
    if (!blurb) throw new Error('There is no message with the lines to pass on.');
    const known = exampleKnown(blurb, TOOL_NORMS.talkLength);
    for (const slots of [{ ...known.slots, me: '' }, { ...known.slots, introduction: '' }, {}]) {
      expect(compose(blurb, { ...known, slots }).body).not.toMatch(/^They/);
    }
  });
});
