import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AN_ASKER } from '../../../tests/fixtures/an-asker.ts';
import { anyAsker, anySelection } from '../../../tests/fixtures/any-asker.ts';
import { BANK, NORMS, question } from '../../../tests/fixtures/question-bank.ts';
import { findCandidates, type Asker } from './candidates.ts';
import { changeItem, itemKey, listFromSelection, type ListItem } from './question-list.ts';
import { candidateKey } from './rank.ts';
import { selectQuestions } from './select-questions.ts';
import { swapQuestion } from './swap-question.ts';

interface Swapped {
  asker: Asker;
  items: ListItem[];
  /** The line that is swapped. */
  item: ListItem;
}

const anySwapped: fc.Arbitrary<Swapped> = fc
  .record({ asker: anyAsker, selection: anySelection })
  .chain(({ asker, selection }) => {
    let count = 0;
    const selected = selectQuestions(BANK, { asker, selection, kept: [] }, NORMS).questions;
    const items = listFromSelection(selected, () => `line-${(count += 1)}`);
    return fc.constantFrom(...items).map((item) => ({ asker, items, item }));
  });

/** The keys of every question that may stand in the place of a line: its family, and no intent of another line. */
function allowedKeys({ asker, items, item }: Swapped): string[] {
  const others = items.filter((one) => one.id !== item.id);
  const taken = others.map((one) => (one.from.kind === 'bank' ? question(one.from.questionId).intent : ''));
  return findCandidates(BANK, asker)
    .filter((one) => one.question.family === item.family && !taken.includes(one.question.intent))
    .map((one) => candidateKey(one));
}

/** The lines that follow each other when one place is swapped so many times; it ends where nothing is left. */
function swapTimes({ asker, items, item }: Swapped, times: number): ListItem[] {
  const seen: ListItem[] = [];
  let list = items.map((one) => (one.id === item.id ? item : one));
  for (let count = 0; count < times; count += 1) {
    const next = swapQuestion(BANK, asker, list, seen.at(-1) ?? item);
    if (next === null) break;
    list = changeItem(list, item.id, next);
    seen.push(...list.filter((one) => one.id === item.id));
  }
  return seen;
}

describe('swapping one question again and again', { timeout: 60_000 }, () => {
  it('goes through its whole family before one comes back, and repeats no intent of another line', () => {
    fc.assert(
      fc.property(anySwapped, (swapped) => {
        const allowed = allowedKeys(swapped);
        const others = allowed.length - 1;
        const seen = swapTimes(swapped, others).map((item) => itemKey(item));
        expect(seen.toSorted()).toEqual(allowed.filter((key) => key !== itemKey(swapped.item)).toSorted());
        expect(
          swapTimes(swapped, allowed.length)
            .map((item) => itemKey(item))
            .at(others),
        ).toBe(others === 0 ? undefined : itemKey(swapped.item));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps family, place and must-ask, takes the minutes of the new question, and drops one’s own wording', () => {
    fc.assert(
      fc.property(anySwapped, (swapped) => {
        const item = { ...swapped.item, text: 'In my own words?', mustAsk: true };
        const [next] = swapTimes({ ...swapped, item }, 1);
        const minutes = findCandidates(BANK, swapped.asker).find(
          (one) => next && candidateKey(one) === itemKey(next),
        )?.minutes;
        expect(next ?? null).toEqual(next ? { ...item, from: next.from, text: null, minutes } : null);
      }),
      { numRuns: 100 },
    );
  });
});

describe('swapping', () => {
  const own: ListItem = {
    id: 'own',
    from: { kind: 'own' },
    text: 'Mine?',
    family: 'path',
    minutes: 2,
    mustAsk: false,
    locked: false,
  };
  const path = BANK.filter((one) => one.family === 'path' && one.purposes.includes('explore')).slice(0, 2);

  it('puts the best of the family in place of one’s own question', () => {
    const next = swapQuestion(BANK, AN_ASKER, [own], own);
    expect(next?.from).toEqual({ kind: 'bank', questionId: 'path-year-before', findingId: null });
  });

  it('gives null where the family has no other question', () => {
    const only = path.slice(0, 1);
    const item: ListItem = {
      ...own,
      from: { kind: 'bank', questionId: only[0]?.id ?? '', findingId: null },
      text: null,
    };
    expect(swapQuestion(only, AN_ASKER, [item], item)).toBeNull();
  });

  it('gives null where every other question of the family repeats what another line asks', () => {
    const [first, second] = path.map((one): ListItem => {
      return { ...own, id: one.id, from: { kind: 'bank', questionId: one.id, findingId: null }, text: null };
    });
    expect(first && second && swapQuestion(path, AN_ASKER, [first, second], first)).toBeNull();
  });

  it('starts from the front where the question is no longer in the bank', () => {
    const gone: ListItem = {
      ...own,
      from: { kind: 'bank', questionId: 'no-such-question', findingId: null },
      text: null,
    };
    expect(swapQuestion(BANK, AN_ASKER, [gone], gone)?.from).toMatchObject({ questionId: 'path-year-before' });
  });

  it('swaps a personal question for the same one about another finding, too', () => {
    const findings = ['the seal count', 'the harbor map'].map((detail, index) => ({
      id: `${index}`,
      kind: 'project' as const,
      detail,
    }));
    const bank = BANK.filter((one) => one.id === 'project-your-part');
    const item: ListItem = {
      ...own,
      family: 'work',
      from: { kind: 'bank', questionId: 'project-your-part', findingId: '0' },
      text: null,
    };
    expect(swapQuestion(bank, { ...AN_ASKER, findings }, [item], item)?.from).toEqual({
      kind: 'bank',
      questionId: 'project-your-part',
      findingId: '1',
    });
  });
});
