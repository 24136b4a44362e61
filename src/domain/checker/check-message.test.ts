import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { CHANNEL_IDS } from '../messages/channel.ts';
import { GROUP_IDS } from '../messages/group.ts';
import { RECIPIENT_IDS } from '../messages/situation.ts';
import { checkMessage } from './check-message.ts';
import { MESSAGE_EXAMPLES } from './message-examples.ts';
import { FIRST_ASK, REMINDER, type ExampleSetting } from './message-examples-of.ts';
import { MESSAGE_RULE_IDS } from './message-rule.ts';
import { MESSAGE_RULES } from './message-rules.ts';
import type { CheckedMessage } from './reading/read-message.ts';

/** A text in its setting, with a harmless other part. */
function messageWith(example: string, { situation, channel, part, before, behind }: ExampleSetting): CheckedMessage {
  const text = `${before ?? ''}${example}${behind ?? ''}`;
  const subject = channel === 'email' ? 'Seed peas' : null;
  return part === 'subject'
    ? { situation, channel, subject: text, body: 'Thank you for Monday.' }
    : { situation, channel, subject, body: text };
}

const rulesOn = (message: CheckedMessage) => checkMessage(message, TOOL_NORMS).map((remark) => remark.rule);

describe.each(MESSAGE_RULE_IDS)('the rule %s', (id) => {
  const { bad, good, setting } = MESSAGE_EXAMPLES[id];

  it('has bad and good examples, of which some look bad and say why they are not', () => {
    expect(bad.length).toBeGreaterThan(0);
    expect(good.some((one) => one.because !== undefined)).toBe(true);
  });

  it.each(bad)('remarks on “$text”', ({ text }) => {
    expect(rulesOn(messageWith(text, setting))).toContain(id);
  });

  it.each(bad)('is content with “$better”', ({ better }) => {
    expect(rulesOn(messageWith(better, setting))).toEqual([]);
  });

  it.each(good)('leaves “$text” alone', ({ text }) => {
    expect(rulesOn(messageWith(text, setting))).toEqual([]);
  });
});

describe('the rules', () => {
  it('are all there, each once, in the order of their ids', () => {
    expect(MESSAGE_RULES.map((rule) => rule.id)).toEqual([...MESSAGE_RULE_IDS]);
  });

  it.each([...MESSAGE_RULES])('$id says why in one sentence, and rewrites with an example', ({ why, rewrite }) => {
    expect(why).toMatch(/^[A-Z][^.?!]*\.$/);
    expect(rewrite).toMatch(/^[A-Z].*“[^”]+”/);
    expect(`${why} ${rewrite}`).not.toMatch(/!|\b(?:simply|just|easy|easily)\b/i);
  });
});

describe('what is needed', () => {
  const bare = 'Hello, I like your work. Best, Sam';
  const needed = (message: Partial<CheckedMessage>) =>
    rulesOn({ ...messageWith(bare, FIRST_ASK), ...message }).filter((rule) => rule.startsWith('no-'));

  it('is all six in a first ask', () => {
    expect(needed({}).toSorted()).toEqual(
      ['no-ask', 'no-easy-out', 'no-length', 'no-times', 'no-who', 'no-why-them'].toSorted(),
    );
  });

  it('is no time and no way out in a note with an invitation', () => {
    for (const channel of ['linkedin-note', 'linkedin-note-300'] as const) {
      expect(needed({ channel }).toSorted()).toEqual(['no-ask', 'no-length', 'no-who', 'no-why-them']);
    }
  });

  it('is no time in a note to the one who knows both', () => {
    expect(needed({ situation: { group: 'first-ask', recipient: 'shared-contact' } })).not.toContain('no-times');
  });

  it('is none of it later', () => {
    for (const group of GROUP_IDS.slice(1)) {
      expect(needed({ situation: { group, recipient: 'contact' } })).toEqual([]);
    }
  });
});

describe('what is known beyond the words', () => {
  const nudge = messageWith('I wrote to you about the lathes. A no is fine.', REMINDER);
  const { most, businessDays } = TOOL_NORMS.nudges;

  it('tells a third nudge', () => {
    expect(rulesOn({ ...nudge, contacts: most, businessDays })).toEqual([]);
    expect(rulesOn({ ...nudge, contacts: most + 1, businessDays })).toEqual(['too-many-contacts']);
  });

  it('tells a nudge before its day', () => {
    expect(rulesOn({ ...nudge, contacts: 1, businessDays: businessDays - 1 })).toEqual(['too-soon']);
    expect(rulesOn({ ...nudge, contacts: 0, businessDays: 0 })).toEqual([]);
  });
});

describe('a remark', () => {
  it('names its part and its place as it was typed', () => {
    const body = '  Dear Ana,\n\nCan I   pick  your\u200b brain?';
    const first = checkMessage({ ...messageWith(body, FIRST_ASK), channel: 'email' }, TOOL_NORMS).find(
      (remark) => remark.rule === 'pick-brain',
    );
    expect(first?.part).toBe('body');
    expect(body.slice(first?.span.start, first?.span.end)).toBe('pick  your\u200b brain');
  });

  it('on the subject stands before those on the body', () => {
    const message = {
      ...messageWith('Sorry to bother you.', FIRST_ASK),
      channel: 'email',
      subject: 'Dear [name]',
    } as const;
    expect(checkMessage(message, TOOL_NORMS)[0]).toMatchObject({ rule: 'hole', part: 'subject' });
  });

  it('on what is missing has an empty place', () => {
    const remarks = checkMessage(messageWith('Hello there, friend of rivers.', FIRST_ASK), TOOL_NORMS);
    const ask = remarks.find((remark) => remark.rule === 'no-ask');
    expect(ask?.span.start).toBe(ask?.span.end);
  });
});

test('nothing written, nothing remarked', () => {
  for (const text of ['', '   ', '\n', '\u200b', '...', '👩‍🚒']) {
    expect(checkMessage(messageWith(text, FIRST_ASK), TOOL_NORMS)).toEqual([]);
  }
});

/** Words on which patterns hang, so that chance meets them. */
const anyWords = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom(
        ...'I am you your sorry if not no any [ ] ! , . ? " \' \n attached job brain minutes twenty Monday free is a the my'.split(
          ' ',
        ),
      ),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

const anyMessage: fc.Arbitrary<CheckedMessage> = fc.record({
  situation: fc.record({ group: fc.constantFrom(...GROUP_IDS), recipient: fc.constantFrom(...RECIPIENT_IDS) }),
  channel: fc.constantFrom(...CHANNEL_IDS),
  subject: fc.option(anyWords),
  body: anyWords,
  contacts: fc.option(fc.nat(9), { nil: undefined }),
  businessDays: fc.option(fc.nat(30), { nil: undefined }),
});

test('any message gets an answer: known rules, each at most once, with a place inside of its part', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const remarks = checkMessage(message, TOOL_NORMS);
      expect(new Set(remarks.map((one) => one.rule)).size).toBe(remarks.length);
      for (const { rule, part, span } of remarks) {
        expect(MESSAGE_RULE_IDS).toContain(rule);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual((message[part] ?? '').length);
      }
    }),
  );
});

/** Generous, for a busy computer; a pattern that doubles its work with every word would take years. */
describe('a body of fifty thousand characters is read at once', { timeout: 5_000 }, () => {
  const LENGTH = 50_000;
  const pieces = [
    'a',
    ' ',
    '.',
    '. ',
    '!',
    '[',
    '_',
    '{',
    'a ,',
    '\n',
    '\n\n',
    '"a ',
    'I am ',
    'if you ',
    'your ',
    'any day ',
    'sorry ',
    'I can do Tuesday, or Thursday at noon. ',
    'could you give me a job at your ',
    'twenty minutes ',
    'You are the best. ',
    'שלום ',
    '👩‍🚒',
  ];

  it.each(pieces)('of nothing but %j', (piece) => {
    const body = piece.repeat(Math.ceil(LENGTH / piece.length));
    const rules = rulesOn({ ...messageWith(body, FIRST_ASK), subject: body });
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  });
});
