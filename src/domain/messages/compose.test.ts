import { describe, expect, it } from 'vitest';
import { composeMessage, type Known } from './compose.ts';
import type { Message, Paragraph, Sentence } from './message.ts';

const NO_LIMIT = { subjectCharacters: 60, bodyCharacters: null };
const KNOWN: Known = { purpose: 'explore', connection: 'stranger', aims: [], findings: [], slots: {} };

const sentence = (options: string | string[], parts: Partial<Sentence> = {}): Sentence => ({
  options: typeof options === 'string' ? [options] : options,
  spare: false,
  ...parts,
});

const paragraph = (...sentences: Sentence[]): Paragraph => ({ id: 'one', kind: 'sentences', sentences, join: 'space' });

function messageOf(paragraphs: readonly Paragraph[], parts: Partial<Message> = {}): Message {
  return {
    id: 'first',
    situation: 'stranger',
    channel: 'email',
    name: 'A first message',
    use: 'For this test.',
    recipient: 'contact',
    connections: ['stranger'],
    purposes: ['explore'],
    details: [],
    subject: [],
    paragraphs,
    reasons: ['It is short.'],
    ...parts,
  };
}

/** The body that these paragraphs give. */
const bodyOf = (paragraphs: readonly Paragraph[], known: Partial<Known> = {}) =>
  composeMessage(messageOf(paragraphs), [], { ...KNOWN, ...known }, NO_LIMIT).body;

describe('a sentence', () => {
  const choices = sentence(['Your step from {from} to {to}.', 'Your work at {organization}.', 'Your work.']);

  it('takes the first wording for which everything is known', () => {
    expect(bodyOf([paragraph(choices)])).toBe('Your work.');
    expect(bodyOf([paragraph(choices)], { slots: { from: 'fishing', organization: 'the port' } })).toBe(
      'Your work at the port.',
    );
  });

  it('is left out where no wording can be filled, without a trace', () => {
    const sentences = [sentence('Hello.'), sentence('I am {me}.'), sentence('Goodbye.')];
    expect(bodyOf([paragraph(...sentences)])).toBe('Hello. Goodbye.');
    expect(bodyOf([paragraph(...sentences)], { slots: { me: 'Imani' } })).toBe('Hello. I am Imani. Goodbye.');
  });

  it('stands only where its condition holds', () => {
    const both = sentence('Both.', { when: { purposes: ['explore', 'move-up'], connections: ['met'] } });
    expect(bodyOf([paragraph(both)], { connection: 'met' })).toBe('Both.');
    expect(bodyOf([paragraph(both)], { connection: 'met', purpose: 'new-role' })).toBe('');
    expect(bodyOf([paragraph(both)], { connection: 'alum' })).toBe('');
    expect(bodyOf([paragraph(both)], { connection: null, purpose: null })).toBe('');
    expect(bodyOf([paragraph(sentence('Always.', { when: {} }))])).toBe('Always.');
  });

  it('may be built from a finding, of each kind the first that is complete', () => {
    const findings: Known['findings'] = [
      { id: 'a', kind: 'move', from: 'fishing', to: '' },
      { id: 'b', kind: 'project', detail: 'the seal count' },
      { id: 'c', kind: 'project', detail: 'the mooring plan' },
      { id: 'd', kind: 'talk-or-article', detail: ' . ' },
    ];
    const sentences = ['From {from}.', 'On {project}.', 'In “{title}”.'].map((text) => sentence(text));
    expect(bodyOf([paragraph(...sentences)], { findings })).toBe('On the seal count.');
  });

  it('puts the record before a finding', () => {
    const findings: Known['findings'] = [{ id: 'a', kind: 'school-or-training', detail: 'the port school' }];
    const known = { findings, slots: { school: 'the mining school' } };
    expect(bodyOf([paragraph(sentence('At {school}.'))], known)).toBe('At the mining school.');
  });
});

describe('a paragraph', () => {
  it('is left out where nothing is in it, and leaves no empty line behind', () => {
    const paragraphs = [sentence('One.'), sentence('{me}'), sentence('Three.')].map((one) => paragraph(one));
    expect(bodyOf(paragraphs)).toBe('One.\n\nThree.');
  });

  it('may be joined line by line', () => {
    const close: Paragraph = {
      id: 'close',
      kind: 'sentences',
      join: 'line',
      sentences: [sentence('Kind regards'), sentence('{me}')],
    };
    expect(bodyOf([close])).toBe('Kind regards');
    expect(bodyOf([close], { slots: { me: 'Imani' } })).toBe('Kind regards\nImani');
  });

  it('may list the aims, tidied, and goes with its lead where there are none', () => {
    const aims: Paragraph = { id: 'aims', kind: 'aims', sentences: [sentence('About:'), sentence('For {me}:')] };
    expect(bodyOf([aims], { aims: ['', ' how fog\n decides. ', '.', 'who pays?'] })).toBe(
      'About:\n- how fog decides\n- who pays?',
    );
    expect(bodyOf([aims], { aims: ['', ' '] })).toBe('');
  });

  it('may be the whole text of another message', () => {
    const blurb = messageOf([paragraph(sentence('About {me}.')), paragraph(sentence('Bye.'))], { id: 'blurb' });
    const including = messageOf([paragraph(sentence('To pass on:')), { id: 'b', kind: 'include', message: 'blurb' }]);
    const known = { ...KNOWN, slots: { me: 'Imani' } };
    expect(composeMessage(including, [including, blurb], known, NO_LIMIT).body).toBe(
      'To pass on:\n\nAbout Imani.\n\nBye.',
    );
    expect(composeMessage(including, [], known, NO_LIMIT).body).toBe('To pass on:');
  });
});

describe('a body with a limit', () => {
  const spare = { spare: true };
  const paragraphs = [
    paragraph(sentence('Ab.'), sentence('First spare.', spare), sentence('Must stay.')),
    { id: 'b', kind: 'include', message: 'nothing' } as const,
    paragraph(sentence('Second spare.', spare), sentence('{me} spare.', spare)),
  ];
  const within = (bodyCharacters: number) =>
    composeMessage(messageOf(paragraphs), [], KNOWN, { ...NO_LIMIT, bodyCharacters }).body;
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
    const flags = messageOf([paragraph(sentence('🇳🇿🇳🇿🇳🇿.'), sentence('🇳🇿.', spare))]);
    expect(composeMessage(flags, [], KNOWN, { ...NO_LIMIT, bodyCharacters: 7 }).body).toBe('🇳🇿🇳🇿🇳🇿. 🇳🇿.');
    expect(composeMessage(flags, [], KNOWN, { ...NO_LIMIT, bodyCharacters: 6 }).body).toBe('🇳🇿🇳🇿🇳🇿.');
  });
});

describe('a subject', () => {
  const subject = ['Your work as {a contactRole}', 'Your work at {organization}', 'Your work'];
  const subjectOf = (slots: Known['slots'], options = subject) =>
    composeMessage(messageOf([], { subject: options }), [], { ...KNOWN, slots }, NO_LIMIT).subject;

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
