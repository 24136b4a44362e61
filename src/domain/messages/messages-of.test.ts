import { describe, expect, it } from 'vitest';
import { sentence } from '../../../tests/fixtures/a-message.ts';
import { messagesOf } from './messages-of.ts';
import type { OwnParagraph, Phrase, WrittenParagraph } from './paragraph.ts';
import type { Form, Situation } from './situation.ts';

const own = (id: string, sentences: OwnParagraph['sentences'], parts: Partial<OwnParagraph> = {}): OwnParagraph => ({
  kind: 'own',
  id,
  sentences,
  others: [],
  join: 'space',
  below: null,
  ...parts,
});

const formOf = (paragraphs: readonly WrittenParagraph[], parts: Partial<Form> = {}): Form => ({
  channels: ['email'],
  subject: ['A question'],
  paragraphs,
  reasons: ['It is short.'],
  ...parts,
});

const situationOf = (id: string, forms: readonly Form[], parts: Partial<Situation> = {}): Situation => ({
  id,
  name: 'A message',
  group: 'first-ask',
  order: 10,
  use: 'For this test.',
  writer: 'asker',
  recipient: 'contact',
  connections: [],
  purposes: ['explore'],
  follows: [],
  forms,
  ...parts,
});

const HELLO: Phrase = { id: 'hello', sentences: [sentence('Hello {me},'), sentence('how are you?')], others: [[sentence('Hi,')]], join: 'line' }; // prettier-ignore

const one = (situation: Situation, phrases: readonly Phrase[] = [HELLO]) =>
  messagesOf({ situations: [situation], phrases });

describe('messages', () => {
  it('are one for each channel, in the order of groups, places and channels', () => {
    const first = situationOf('first', [formOf([], { channels: ['card', 'email'] })], { order: 20 });
    const before = situationOf('before', [formOf([], { channels: ['phone'] }), formOf([])]);
    const later = situationOf('later', [formOf([])], { group: 'afterwards', order: 1 });
    expect(messagesOf({ situations: [later, first, before], phrases: [] }).map(({ id }) => id)).toEqual([
      'before-email',
      'before-phone',
      'first-email',
      'first-card',
      'later-email',
    ]);
  });

  it('have the id, the name and the use of their form where it has its own', () => {
    const form = formOf([], { id: 'old-id', name: 'The lines', use: 'To pass on.' });
    expect(one(situationOf('blurb', [form]))).toMatchObject([
      { id: 'old-id', situation: 'blurb', name: 'The lines', use: 'To pass on.' },
    ]);
  });

  it('have a subject only where the channel has one', () => {
    const messages = one(situationOf('ask', [formOf([], { channels: ['inmail', 'phone'] })]));
    expect(messages.map(({ subject }) => subject)).toEqual([['A question'], []]);
  });
});

describe('the paragraphs of a message', () => {
  it('may be a phrase, or have its sentences among their own', () => {
    const paragraphs: WrittenParagraph[] = [
      { kind: 'phrase', id: 'greeting', phrase: 'hello' },
      own('why', [{ phrase: 'hello' }, sentence('Why not?')], { others: [[{ phrase: 'hello' }]] }),
      { kind: 'phrase', id: 'nothing', phrase: 'unknown' },
    ];
    const [message] = one(situationOf('ask', [formOf(paragraphs)]));
    expect(message?.paragraphs).toEqual([
      { ...HELLO, id: 'greeting', below: null, when: undefined },
      {
        id: 'why',
        sentences: [...HELLO.sentences, sentence('Why not?')],
        others: [HELLO.sentences],
        join: 'space',
        below: null,
      },
    ]);
  });

  it('may be those of another situation on the same channel, each under an id of its own', () => {
    const blurb = situationOf('blurb', [
      formOf([own('ask', [sentence('By post?')])], { channels: ['card'] }),
      formOf([own('ask', [sentence('By mail?')])]),
    ]);
    const asking = situationOf('ask', [formOf([{ kind: 'include', id: 'pass-on', situation: 'blurb' }], { channels: ['email', 'phone'] })]); // prettier-ignore
    const messages = messagesOf({ situations: [asking, blurb], phrases: [] }).filter(({ situation }) => situation === 'ask'); // prettier-ignore
    expect(
      messages.map(({ paragraphs }) => paragraphs.map(({ id, sentences }) => [id, sentences[0]?.options])),
    ).toEqual([[['pass-on-ask', ['By mail?']]], [['pass-on-ask', ['By post?']]]]);
  });

  it('never include each other without end', () => {
    const loop = situationOf('loop', [formOf([{ kind: 'include', id: 'again', situation: 'loop' }])]);
    expect(one(loop)).toMatchObject([{ paragraphs: [] }]);
  });

  it('have only what their channel can have', () => {
    const paragraphs = [
      own('call', [sentence('Ring.')], { when: { channels: ['phone'] } }),
      own('ask', [sentence('Write.', { when: { channels: ['email'] } }), sentence('Ask.')], {
        others: [[sentence('Write back.', { when: { channels: ['email'] } })]],
      }),
    ];
    const [email, phone] = one(situationOf('ask', [formOf(paragraphs, { channels: ['email', 'phone'] })]));
    expect(email?.paragraphs).toMatchObject([{ id: 'ask', sentences: [{}, {}], others: [[{}]] }]);
    expect(phone?.paragraphs).toMatchObject([{ id: 'call' }, { id: 'ask', sentences: [{}], others: [] }]);
  });
});

describe('the details of a message', () => {
  it('are those that its text uses, in any tone, alternative, condition or list', () => {
    const paragraphs = [
      own('thanks', [sentence({ warm: ['{learned}'], plain: ['Thanks.'], formal: ['Thanks.'] })], {
        others: [[sentence('{advice}')]],
        when: { has: ['did'] },
      }),
      own('more', [
        sentence('So.', { when: { has: ['post'] } }),
        sentence('{adult}', { when: { channels: ['card'] } }),
      ]),
      own('times', [sentence('Here:')], { below: 'times' }),
    ];
    const [message] = one(situationOf('ask', [formOf(paragraphs, { subject: ['To {askerName}', 'To {me}'] })]));
    expect(message?.details).toEqual(['times', 'post', 'learned', 'advice', 'did', 'askerName']);
  });
});
