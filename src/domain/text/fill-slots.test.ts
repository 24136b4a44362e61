import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { fillSlots, slotNames } from './fill-slots.ts';
import { tidyPhrase } from './tidy.ts';

describe('filling slots', () => {
  it('puts in what is known, with an article or in the possessive where the slot asks for it', () => {
    const text = "You are {a role} at {organization}. {organization’s} harbor, {contact's} boat, {an role}.";
    const values = { role: 'MRI technologist', organization: 'St. James', contact: 'Jo' };
    expect(fillSlots(text, values)).toBe(
      'You are an MRI technologist at St. James. St. James’s harbor, Jo’s boat, an MRI technologist.',
    );
  });

  it('leaves a text without slots as it is', () => {
    expect(fillSlots('What a day {} is {1}.', {})).toBe('What a day {} is {1}.');
  });

  it.each([{}, { role: '' }, { role: undefined }, { role: ' .,\u200b' }, { role: '\u200e' }])(
    'answers null where the slot is not known: %j',
    (values) => {
      expect(fillSlots('You are {a role}, {name}.', { ...values, name: 'Ann' })).toBeNull();
    },
  );

  it('tidies what was typed, and never reads it as a slot or as a pattern', () => {
    expect(fillSlots('Dear {name}, hello.', { name: '  {role}\n $& $1. ' })).toBe('Dear {role} $& $1, hello.');
  });

  it('puts in any text exactly as it reads when tidied', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const phrase = tidyPhrase(typed);
        expect(fillSlots('<{name}>', { name: typed })).toBe(phrase === '' ? null : `<${phrase}>`);
      }),
    );
  });
});

describe('the slots of a text', () => {
  it('are named once each, in the order of their first use', () => {
    expect(slotNames('{a role} {name} {role} {organization’s} { not } {}')).toEqual(['role', 'name', 'organization']);
  });
});
