import { describe, expect, test } from 'vitest';
import { AN_ASKER } from '../../../tests/fixtures/an-asker.ts';
import { aQuestion } from '../../../tests/fixtures/a-question.ts';
import type { ListItem } from './question-list.ts';
import type { Question } from './question.ts';
import { suggestQuestion } from './suggest-question.ts';

function question(id: string, intent: string, family: Question['family']): Question {
  return aQuestion({ id, intent, text: `Tell me about ${id}.`, family });
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
    expect(suggestQuestion(bank, AN_ASKER, [], 'path')?.from).toEqual({
      kind: 'bank',
      questionId: 'start',
      findingId: null,
    });
  });

  test('never gives a question, or an intent, that is on the list', () => {
    expect(suggestQuestion(bank, AN_ASKER, [onList('first-week')], 'work')?.from).toEqual({
      kind: 'bank',
      questionId: 'tools',
      findingId: null,
    });
  });

  test('gives nothing where the family has no more', () => {
    expect(suggestQuestion(bank, AN_ASKER, [onList('last-week'), onList('tools')], 'work')).toBeNull();
  });
});
