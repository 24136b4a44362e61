import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  messageOf,
  NO_CHOICES,
  NO_LIMIT,
  NOTHING_KNOWN,
  paragraph,
  sentence,
} from '../../../tests/fixtures/a-message.ts';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { newDraft } from '../interview/draft.ts';
import { choicesOf, type Choices } from './choices.ts';
import { composeMessage, nextVariant } from './compose.ts';
import type { Known } from './known.ts';

const MESSAGE = messageOf(
  [
    paragraph([sentence({ warm: ['Hi {me},'], plain: ['Hello {me},', 'Hello,'], formal: ['Good day,'] })], {
      id: 'greeting',
    }),
    paragraph([sentence('May I ask?'), sentence('It is short.', { spare: true })], {
      id: 'ask',
      others: [[sentence('I met {me}.')], [sentence('May I ask?')], [sentence('Could I call?', { spare: true })]],
    }),
    paragraph([sentence('Bye')], { id: 'close' }),
  ],
  { subject: { warm: ['A wish'], plain: ['A question'], formal: ['An inquiry'] } },
);

const compose = (choices: Partial<Choices>, known: Partial<Known> = {}, bodyCharacters: number | null = null) =>
  composeMessage(
    MESSAGE,
    { ...NOTHING_KNOWN, ...known },
    { ...NO_CHOICES, ...choices },
    { ...NO_LIMIT, bodyCharacters },
  );

describe('the tone', () => {
  it('chooses the wordings, of the subject, too', () => {
    expect(compose({ tone: 'formal' }).body).toContain('Good day,');
    expect(compose({}).body).toContain('Hello,');
    expect(['warm', 'formal'].map((tone) => compose({ tone: tone === 'warm' ? tone : 'formal' }).subject)).toEqual([
      'A wish',
      'An inquiry',
    ]);
  });

  it('is that of the interview where the draft has none of its own', () => {
    expect(choicesOf(newDraft(), 'warm').tone).toBe('warm');
    expect(choicesOf({ ...newDraft(), tone: 'formal' }, 'warm').tone).toBe('formal');
  });

  it('can be a condition', () => {
    const message = messageOf([paragraph([sentence('Hugs.', { when: { tones: ['warm'] } })])]);
    const bodyIn = (tone: Choices['tone']) =>
      composeMessage(message, NOTHING_KNOWN, { ...NO_CHOICES, tone }, NO_LIMIT).body;
    expect([bodyIn('warm'), bodyIn('plain')]).toEqual(['Hugs.', '']);
  });
});

describe('the alternatives of a paragraph', () => {
  const askOf = (choices: Partial<Choices>, known: Partial<Known> = {}) =>
    compose(choices, known).paragraphs.find(({ id }) => id === 'ask');

  it('are those that can be filled and differ from the ones before', () => {
    expect(askOf({})).toMatchObject({ variant: 0, variants: [0, 2, 3] });
    expect(askOf({}, { slots: { me: 'Imani' } })).toMatchObject({ variants: [0, 1, 2, 3] });
  });

  it('can be chosen, and the first stands where the choice cannot be filled', () => {
    expect(askOf({ variants: { ask: 3 } })).toMatchObject({ text: 'Could I call?', variant: 3 });
    expect(askOf({ variants: { ask: 1 } })).toMatchObject({ text: 'May I ask? It is short.', variant: 0 });
    expect(askOf({ variants: { ask: 99 } })).toMatchObject({ variant: 0 });
  });

  it('follow each other in a round', () => {
    const ask = { id: 'ask', text: 'May I?', origin: 'composed' as const, variants: [0, 2, 3] };
    expect([0, 2, 3].map((variant) => nextVariant({ ...ask, variant }))).toEqual([2, 3, 0]);
    expect(nextVariant({ ...ask, variant: 0, variants: [] })).toBe(0);
  });

  it('give up their own spare sentences for a limit', () => {
    expect(compose({ variants: { ask: 3 } }, {}, 12).body).toBe('Hello,\n\nBye');
  });
});

describe('a paragraph in the writer’s own words', () => {
  const edits = { ask: 'Say  yes, [Tomasz]. ' };

  it('stays as it was written, whatever else changes, and says whose it is', () => {
    for (const tone of ['warm', 'plain', 'formal'] as const) {
      for (const known of [{}, { purpose: 'move-up' as const, slots: { me: 'Imani' } }]) {
        const { paragraphs } = compose({ tone, edits, variants: { ask: 2 } }, known, 5);
        expect(paragraphs.find(({ id }) => id === 'ask')).toMatchObject({ text: edits.ask, origin: 'yours' });
      }
    }
    expect(compose({ edits }).paragraphs.find(({ id }) => id === 'close')?.origin).toBe('composed');
  });

  it('may be empty: then it is taken out, and can be set back', () => {
    for (const ask of ['', ' ']) {
      const { body, paragraphs } = compose({ edits: { ask } });
      expect(body).toBe('Hello,\n\nBye');
      expect(paragraphs.map(({ id }) => id)).toEqual(['greeting', 'ask', 'close']);
    }
  });

  it('is kept before the last paragraph where the message has no such paragraph anymore', () => {
    const { body, paragraphs } = compose({ edits: { gone: 'My own words.', 'gone-too': ' ' } });
    expect(body).toBe('Hello,\n\nMay I ask? It is short.\n\nMy own words.\n\nBye');
    expect(paragraphs.map(({ id }) => id)).toEqual(['greeting', 'ask', 'gone', 'close']);
  });

  it('is not mistaken for what every object has', () => {
    const message = messageOf([paragraph([sentence('One.')], { id: 'constructor' })]);
    expect(composeMessage(message, NOTHING_KNOWN, NO_CHOICES, NO_LIMIT).body).toBe('One.');
  });

  it('is whole in the body, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.option(fc.nat({ max: 40 })), (ask, gone, limit) => {
        const { body } = compose({ edits: { ask, gone } }, {}, limit);
        for (const text of [ask, gone]) expect(body.includes(text) || text.trim() === '').toBe(true);
      }),
    );
  });
});

describe('a subject or a whole text in the writer’s own words', () => {
  it('stands in place of the composed one', () => {
    expect(compose({ subject: '' }).subject).toBe('');
    const { body, paragraphs } = compose({ whole: ' Mine, all of it.', edits: { ask: 'Not this.' } });
    expect(body).toBe(' Mine, all of it.');
    expect(paragraphs).toEqual([{ id: 'whole', text: body, origin: 'yours', variant: 0, variants: [] }]);
  });

  it('may be empty', () => {
    expect(compose({ whole: '' }).body).toBe('');
  });
});
