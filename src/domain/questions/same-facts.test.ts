import { describe, expect, test } from 'vitest';
import { fullInterview, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { haveSameLines, isSameAsker } from './same-facts.ts';

const FULL = fullInterview();

describe('the asker', () => {
  test('is the same after a keystroke in a question, and after a change of the list', () => {
    const typed = { ...FULL, questions: { ...FULL.questions, writing: 'Who', items: [] } };
    expect(isSameAsker(FULL, typed)).toBe(true);
  });

  test.each([
    { purpose: 'move-up' as const },
    { audience: null },
    { field: null },
    { aims: [] },
    { contact: { ...FULL.contact, role: 'pilot' } },
    { findings: [] },
    { minutes: 45 },
    { questions: { ...FULL.questions, known: [] } },
  ])('is another one with %j', (parts) => {
    expect(isSameAsker(FULL, { ...FULL, ...parts })).toBe(false);
  });
});

describe('the lines of a list', () => {
  const { items } = FULL.questions;

  test('are the same in other words and with other marks', () => {
    expect(haveSameLines(items, items)).toBe(true);
    expect(
      haveSameLines(
        items,
        items.map((item) => ({ ...item, text: 'Else?', mustAsk: true, locked: true })),
      ),
    ).toBe(true);
  });

  test('are others in another order, with other minutes, with one more or one swapped', () => {
    const others = [
      items.toReversed(),
      items.map((item) => ({ ...item, minutes: 9 })),
      [...items, ownQuestion('item9', 'Why?')],
      items.slice(1),
      items.map((item) => ({ ...item, from: { kind: 'bank' as const, questionId: 'x', findingId: null } })),
      items.map((item) => ({ ...item, family: 'closing' as const })),
    ];
    expect(others.map((list) => haveSameLines(items, list))).toEqual(others.map(() => false));
  });
});
