import { expect, it } from 'vitest';
import { BANK_BY_ID, question } from '../../../tests/fixtures/question-bank.ts';
import { keptForEngine } from './kept-for-engine.ts';
import type { ListItem } from './question-list.ts';

const own = line({ kind: 'own' }, 'What do the pilots say?');
const personal = line({ kind: 'bank', questionId: 'project-your-part', findingId: 'f1' }, null);
const general = line({ kind: 'bank', questionId: 'last-tuesday', findingId: null }, null);

function line(from: ListItem['from'], text: string | null): ListItem {
  return { id: 'item', from, text, family: 'work', minutes: 2, mustAsk: false, locked: false };
}

it('kept lines reach the engine with all that it must not repeat', () => {
  expect(keptForEngine([own, { ...personal, mustAsk: true }, general], BANK_BY_ID)).toEqual([
    {
      family: 'work',
      minutes: 2,
      mustAsk: false,
      questionId: null,
      intent: null,
      findingId: null,
      gist: { topics: new Set(), stems: new Set(['pilot']) },
    },
    {
      family: 'work',
      minutes: 2,
      mustAsk: true,
      questionId: 'project-your-part',
      intent: 'project-part-played',
      findingId: 'f1',
      gist: expect.anything(),
    },
    {
      family: 'work',
      minutes: 2,
      mustAsk: false,
      questionId: 'last-tuesday',
      intent: 'texture-of-a-day',
      findingId: null,
      gist: { topics: new Set(question('last-tuesday').topics), stems: expect.anything() },
    },
  ]);
});
