import { describe, expect, it } from 'vitest';
import {
  messageOf,
  NO_CHOICES,
  NO_LIMIT,
  NOTHING_KNOWN,
  paragraph,
  sentence,
} from '../../../tests/fixtures/a-message.ts';
import { composeMessage } from './compose.ts';
import type { Known } from './known.ts';
import type { Paragraph } from './paragraph.ts';

/** The body that these paragraphs give. */
const bodyOf = (paragraphs: readonly Paragraph[], known: Partial<Known> = {}) =>
  composeMessage(messageOf(paragraphs), { ...NOTHING_KNOWN, ...known }, NO_CHOICES, NO_LIMIT).body;

describe('a sentence', () => {
  const choices = sentence(['Your step from {from} to {to}.', 'Your work at {organization}.', 'Your work.']);

  it('takes the first wording for which everything is known', () => {
    expect(bodyOf([paragraph([choices])])).toBe('Your work.');
    expect(bodyOf([paragraph([choices])], { slots: { from: 'fishing', organization: 'the port' } })).toBe(
      'Your work at the port.',
    );
  });

  it('is left out where no wording can be filled, without a trace', () => {
    const sentences = [sentence('Hello.'), sentence('I am {me}.'), sentence('Goodbye.')];
    expect(bodyOf([paragraph(sentences)])).toBe('Hello. Goodbye.');
    expect(bodyOf([paragraph(sentences)], { slots: { me: 'Imani' } })).toBe('Hello. I am Imani. Goodbye.');
  });

  it('stands only where its condition holds', () => {
    const both = sentence('Both.', { when: { purposes: ['explore', 'move-up'], connections: ['met'] } });
    expect(bodyOf([paragraph([both])], { connection: 'met' })).toBe('Both.');
    expect(bodyOf([paragraph([both])], { connection: 'met', purpose: 'new-role' })).toBe('');
    expect(bodyOf([paragraph([both])], { connection: 'alum' })).toBe('');
    expect(bodyOf([paragraph([both])], { connection: null, purpose: null })).toBe('');
    expect(bodyOf([paragraph([sentence('Always.', { when: {} })])])).toBe('Always.');
  });

  it('stands only where the slots of its condition are known', () => {
    const met = sentence('Thank you again.', { when: { has: ['event', 'me'] } });
    expect(bodyOf([paragraph([met])], { slots: { event: 'the open day', me: 'Imani' } })).toBe('Thank you again.');
    expect(bodyOf([paragraph([met])], { slots: { event: 'the open day', me: ' . ' } })).toBe('');
  });

  it('may be built from a finding, of each kind the first that is complete', () => {
    const findings: Known['findings'] = [
      { id: 'a', kind: 'move', from: 'fishing', to: '' },
      { id: 'b', kind: 'project', detail: 'the seal count' },
      { id: 'c', kind: 'project', detail: 'the mooring plan' },
      { id: 'd', kind: 'talk-or-article', detail: ' . ' },
    ];
    const sentences = ['From {from}.', 'On {project}.', 'In “{title}”.'].map((text) => sentence(text));
    expect(bodyOf([paragraph(sentences)], { findings })).toBe('On the seal count.');
  });

  it('puts the record before a finding', () => {
    const findings: Known['findings'] = [{ id: 'a', kind: 'school-or-training', detail: 'the port school' }];
    const known = { findings, slots: { school: 'the mining school' } };
    expect(bodyOf([paragraph([sentence('At {school}.')])], known)).toBe('At the mining school.');
  });
});

describe('a paragraph', () => {
  it('is left out where nothing is in it, and leaves no empty line behind', () => {
    const paragraphs = [sentence('One.'), sentence('{me}'), sentence('Three.')].map((one) => paragraph([one]));
    expect(bodyOf(paragraphs)).toBe('One.\n\nThree.');
  });

  it('may be joined line by line', () => {
    const close = paragraph([sentence('Kind regards'), sentence('{me}')], { join: 'line' });
    expect(bodyOf([close])).toBe('Kind regards');
    expect(bodyOf([close], { slots: { me: 'Imani' } })).toBe('Kind regards\nImani');
  });

  it('may stand only under a condition', () => {
    const alum = paragraph([sentence('We learned at one place.')], { when: { connections: ['alum'] } });
    expect(bodyOf([alum])).toBe('');
    expect(bodyOf([alum], { connection: 'alum' })).toBe('We learned at one place.');
  });

  it('may list the aims, tidied, and goes with its lead where there are none', () => {
    const aims = paragraph([sentence('About:'), sentence('For {me}:')], { below: 'aims' });
    expect(bodyOf([aims], { aims: ['', ' how fog\n decides. ', '.', 'who pays?'] })).toBe(
      'About:\n- how fog decides\n- who pays?',
    );
    expect(bodyOf([aims], { aims: ['', ' '] })).toBe('');
  });

  it('may list questions or times, as many as it wants', () => {
    const known = { questions: ['Why the sea?', 'Who pays?', 'Since when?'], times: ['Tuesday, 5 PM'] };
    const lead = [sentence('Here they are:')];
    expect(bodyOf([paragraph(lead, { below: 'questions', most: 2 })], known)).toBe(
      'Here they are:\n- Why the sea?\n- Who pays?',
    );
    expect(bodyOf([paragraph(lead, { below: 'times' })], known)).toBe('Here they are:\n- Tuesday, 5 PM');
  });

  it('may quote what it follows, and goes where nothing was sent', () => {
    const quote = paragraph([sentence('On {sentDay} I wrote:')], { below: 'quote' });
    expect(bodyOf([quote], { quoted: 'Dear Tomasz,\n\nmay I ask?', slots: { sentDay: 'Monday' } })).toBe(
      'On Monday I wrote:\n> Dear Tomasz,\n>\n> may I ask?',
    );
    expect(bodyOf([quote], { slots: { sentDay: 'Monday' } })).toBe('');
  });

  it('has no brackets, whatever was typed', () => {
    expect(bodyOf([paragraph([sentence('At {organization}.')])], { slots: { organization: '[company]' } })).toBe('');
    expect(bodyOf([paragraph([sentence('At {organization}.')])], { slots: { organization: 'the {old} port' } })).toBe(
      'At the old port.',
    );
  });
});

describe('a body with a limit', () => {
  const spare = { spare: true };
  const paragraphs = [
    paragraph([sentence('Ab.'), sentence('First spare.', spare), sentence('Must stay.')]),
    paragraph([sentence('Second spare.', spare), sentence('{me} spare.', spare)]),
  ];
  const within = (bodyCharacters: number) =>
    composeMessage(messageOf(paragraphs), NOTHING_KNOWN, NO_CHOICES, { ...NO_LIMIT, bodyCharacters }).body;
  const whole = 'Ab. First spare. Must stay.\n\nSecond spare.';

  it('keeps every spare sentence while there is room', () => {
    expect(within(whole.length)).toBe(whole);
  });

  it('gives up the last spare sentence first', () => {
    expect(within(whole.length - 1)).toBe('Ab. First spare. Must stay.');
    expect(within('Ab. First spare. Must stay.'.length - 1)).toBe('Ab. Must stay.');
  });

  it('keeps what is not spare, however small the limit', () => {
    expect(within(1)).toBe('Ab. Must stay.');
  });

  it('counts characters as a person does', () => {
    const flags = messageOf([paragraph([sentence('🇳🇿🇳🇿🇳🇿.'), sentence('🇳🇿.', { spare: true })])]);
    const flagsIn = (bodyCharacters: number) =>
      composeMessage(flags, NOTHING_KNOWN, NO_CHOICES, { ...NO_LIMIT, bodyCharacters }).body;
    expect(flagsIn(7)).toBe('🇳🇿🇳🇿🇳🇿. 🇳🇿.');
    expect(flagsIn(6)).toBe('🇳🇿🇳🇿🇳🇿.');
  });
});

describe('a subject', () => {
  const subject = ['Your work as {a contactRole}', 'Your work at {organization}', 'Your work'];
  const subjectOf = (slots: Known['slots'], options = subject) =>
    composeMessage(messageOf([], { subject: options }), { ...NOTHING_KNOWN, slots }, NO_CHOICES, NO_LIMIT).subject;

  it('is the first that can be filled', () => {
    expect(subjectOf({ contactRole: 'flight nurse', organization: 'the port' })).toBe('Your work as a flight nurse');
    expect(subjectOf({})).toBe('Your work');
  });

  it('is the first that is short enough', () => {
    expect(subjectOf({ contactRole: 'n'.repeat(60), organization: 'the port' })).toBe('Your work at the port');
    expect(subjectOf({ contactRole: 'n'.repeat(60 - 'Your work as a '.length) })).toContain('nnn');
  });

  it('is the last one where all are too long', () => {
    expect(subjectOf({ me: 'n'.repeat(70) }, ['{me} would like to ask you', '{me} asks'])).toBe(
      `${'n'.repeat(70)} asks`,
    );
  });

  it('is missing where the channel has none, or none can be filled', () => {
    expect(subjectOf({}, [])).toBeNull();
    expect(subjectOf({}, ['{me} asks'])).toBeNull();
  });
});
