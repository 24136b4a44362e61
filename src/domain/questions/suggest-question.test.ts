import { describe, expect, test } from 'vitest';
import type { Asker } from './candidates.ts';
import type { ListItem } from './question-list.ts';
import type { Question } from './question.ts';
import { suggestQuestion } from './suggest-question.ts';

const asker: Asker = {
  purpose: 'explore',
  audience: null,
  field: null,
  aims: [],
  known: [],
  findings: [],
  minutes: 20,
  slots: {},
};

function question(id: string, intent: string, family: Question['family']): Question {
  return {
    id,
    intent,
    text: `Tell me about ${id}.`,
    family,
    usual: false,
    topics: [],
    purposes: ['explore'],
    audiences: [],
    fields: [],
    minutes: 2,
    why: 'It matters.',
    probes: [],
  };
}

const bank = [
  question('first-week', 'texture', 'work'),
  question('last-week', 'texture', 'work'),
  question('tools', 'tools', 'work'),
  question('start', 'start', 'path'),
];

function onList(questionId: string): ListItem {
  const from = { kind: 'bank', questionId, findingId: null } as const;
  return { id: questionId, from, text: null, family: 'work', minutes: 2, mustAsk: false, locked: false };
}

describe('suggestQuestion', () => {
  test('gives a question of the family that was asked for', () => {
    expect(suggestQuestion(bank, asker, [], 'path')?.from).toEqual({
      kind: 'bank',
      questionId: 'start',
      findingId: null,
    });
  });

  test('never gives a question, or an intent, that is on the list', () => {
    expect(suggestQuestion(bank, asker, [onList('first-week')], 'work')?.from).toEqual({
      kind: 'bank',
      questionId: 'tools',
      findingId: null,
    });
  });

  test('gives nothing where the family has no more', () => {
    expect(suggestQuestion(bank, asker, [onList('last-week'), onList('tools')], 'work')).toBeNull();
  });
});
