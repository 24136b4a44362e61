import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AN_ASKER } from '../../../tests/fixtures/an-asker.ts';
import { anyAsker } from '../../../tests/fixtures/any-asker.ts';
import { ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { BANK, BANK_BY_ID, NORMS, question } from '../../../tests/fixtures/question-bank.ts';
import { findCandidates, type Asker } from './candidates.ts';
import { keptForEngine } from './kept-for-engine.ts';
import { listFromSelection, type ListItem } from './question-list.ts';
import type { Question } from './question.ts';
import { selectQuestions } from './select-questions.ts';
import { suggestForAim } from './suggest-for-aim.ts';
import { unmetAims, type UnmetAim } from './unmet-aims.ts';

const ASKER: Asker = { ...AN_ASKER, aims: ['what the pay is like'] };

function itemOf(line: ReturnType<typeof suggestForAim>): ListItem[] {
  return line === null ? [] : [{ id: 'added', mustAsk: false, locked: false, ...line }];
}

function openAims(asker: Asker, items: readonly ListItem[]): UnmetAim[] {
  const gists = keptForEngine(items, BANK_BY_ID).map(({ gist }) => gist);
  return unmetAims(asker.aims, gists, findCandidates(BANK, asker));
}

describe('a question for an aim', () => {
  test('is about the aim, and takes it off what the list leaves open', () => {
    const items = itemOf(suggestForAim(BANK, ASKER, [], 'what the pay is like'));
    const [from] = items.map((item) => (item.from.kind === 'bank' ? BANK_BY_ID.get(item.from.questionId) : undefined));
    expect(from?.topics).toContain('pay');
    expect(items[0]?.family).toBe(from?.family);
  });

  test('is the nearest in a part of the talk that has room, and a general one before a personal one', () => {
    const base = {
      ...question('decision-stands'),
      topics: [],
      purposes: ['explore' as const],
      audiences: [],
      fields: [],
    };
    const bank: Question[] = [
      { ...base, id: 'closing', intent: 'a', family: 'closing', text: 'What of the zebra quota and the fog?' },
      { ...base, id: 'personal', intent: 'b', text: '{project}, the zebra quota and the fog?', finding: 'project' },
      { ...base, id: 'near', intent: 'c', family: 'work', text: 'How did the zebra quota begin?' },
      { ...base, id: 'nearer', intent: 'd', family: 'work', text: 'How did the zebra quota meet the fog?' },
    ];
    const asker: Asker = { ...ASKER, findings: [{ id: 'f1', kind: 'project', detail: 'the seal count' }] };
    const idsInTurn: string[] = [];
    for (let left = bank; left.length > 0; left = left.filter(({ id }) => !idsInTurn.includes(id))) {
      const from = suggestForAim(left, asker, [], 'the zebra quota and the fog')?.from;
      idsInTurn.push(from?.kind === 'bank' ? from.questionId : 'none');
    }
    expect(idsInTurn.slice(0, 2)).toEqual(['nearer', 'near']);
    expect(idsInTurn.toSorted()).toEqual(['closing', 'near', 'nearer', 'personal']);
  });

  test('is none where the list serves the aim, or the bank has nothing near it', () => {
    const served = [ownQuestion('own', 'What did your first wage look like?')];
    expect(suggestForAim(BANK, ASKER, served, 'what the pay is like')).toBeNull();
    expect(suggestForAim(BANK, ASKER, [], 'zzzz qqqq')).toBeNull();
  });

  test('leaves no aim open that the bank can serve, whoever asks', () => {
    let offered = 0;
    fc.assert(
      fc.property(anyAsker, (asker) => {
        const { questions } = selectQuestions(BANK, { asker: { ...asker, aims: [] }, selection: 0, kept: [] }, NORMS);
        const items = listFromSelection(questions, () => 'item');
        for (const { aim, inBank } of openAims(asker, items)) {
          const added = itemOf(suggestForAim(BANK, asker, items, aim));
          offered += added.length;
          const stillOpen = openAims(asker, [...items, ...added]).some((one) => one.aim === aim);
          expect(stillOpen).toBe(added.length === 0);
          expect([inBank, added.length]).not.toEqual(['none', 1]);
        }
      }),
      { numRuns: 100 },
    );
    expect(offered).toBeGreaterThan(0);
  });
});
