import { describe, expect, it } from 'vitest';
import type { LeftOut } from './add-shared-list.ts';
import { additionText } from './addition-words.ts';
import { FRAGMENT_MOST } from './fragment.ts';
import { linkFaultText, linkLength, longLinkText } from './link-words.ts';
import { refusalText } from './refusal-words.ts';
import { staysText } from './share-words.ts';

const line = {
  from: { kind: 'own' as const },
  text: 'Who pays?',
  family: 'work' as const,
  minutes: 2,
  mustAsk: false,
  locked: false,
};
const adds = (count: number, ...leftOut: LeftOut[]) =>
  additionText({ lines: Array.from({ length: count }, () => line), leftOut });

describe('the words about a link', () => {
  it('tell each fault in one sentence of its own, with what to do', () => {
    const texts = (['cut', 'altered', 'foreign', 'newer'] as const).map(linkFaultText);
    expect(new Set(texts).size).toBe(4);
    for (const text of texts) expect(text).toMatch(/^[A-Z][^.]+: (?:ask|reload)[^.]+\.$/);
  });

  it('warn above two thousand characters, and stop where a fragment could not be opened', () => {
    expect(linkLength('x'.repeat(2000), 'x'.repeat(1960))).toBe('good');
    expect(linkLength('x'.repeat(2001), 'x'.repeat(1961))).toBe('long');
    expect(linkLength('x'.repeat(FRAGMENT_MOST + 40), 'x'.repeat(FRAGMENT_MOST))).toBe('long');
    expect(linkLength('x'.repeat(FRAGMENT_MOST + 41), 'x'.repeat(FRAGMENT_MOST + 1))).toBe('too-long');
    expect(longLinkText(2943)).toMatch(/^This link has 2,943 characters, .* near 2,000\. Send it by email/);
  });
});

describe('the words about adding', () => {
  it('count what comes and what stays out', () => {
    expect(adds(1)).toBe('Adds 1 question.');
    expect(adds(7, 'there', 'there', 'gone')).toBe('Adds 7 questions. 2 are on your list already.');
    expect(adds(0, 'there')).toBe('Adds nothing. 1 is on your list already.');
    expect(adds(2, 'lacks-finding', 'known')).toBe(
      'Adds 2 questions. 1 stays out, since you said that you know the answer. 1 stays out until you note a finding that it fits.',
    );
    expect(adds(0, 'known', 'known', 'no-room', 'no-room')).toBe(
      'Adds nothing. 2 stay out, since you said that you know the answers. 2 have no room on the list.',
    );
  });

  it('say why nothing was taken over', () => {
    expect(refusalText({ kind: 'unsaved', reason: 'full' })).toContain('storage is full');
    expect(refusalText({ kind: 'unsaved', reason: 'blocked' })).toContain('does not let the page store');
    expect(refusalText({ kind: 'unsaved', reason: 'too-long' })).toContain('has no room');
    for (const kind of ['conflict', 'removed', 'newer'] as const)
      expect(refusalText({ kind })).toContain('has changed since this page opened');
  });
});

describe('the words for the sender', () => {
  const NOTHING = {
    list: { purpose: null, field: null, minutes: null, questions: [] },
    ownTexts: [],
    unfitOwn: 0,
    reworded: 0,
    personal: 0,
    beyond: 0,
  };

  it('are none where the list goes out as it is', () => {
    expect(staysText(NOTHING)).toBe('');
  });

  it('count what goes out otherwise, or not at all', () => {
    expect(staysText({ ...NOTHING, reworded: 1, personal: 2 })).toBe(
      'The question that you reworded goes out in the wording of the collection. The 2 questions that you built from findings go out without the findings.',
    );
    expect(staysText({ ...NOTHING, unfitOwn: 1, beyond: 3 })).toBe(
      '1 question of your own cannot go out: it is empty, or longer than 300 characters. A link holds 60 questions: the last 3 stay behind.',
    );
  });
});
