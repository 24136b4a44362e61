import { describe, expect, it } from 'vitest';
import { emptyInterview } from '../../../tests/fixtures/interviews.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import type { Interview } from '../interview/interview.ts';
import type { ListItem } from './question-list.ts';
import { questionsToSend } from './questions-to-send.ts';

const WORDINGS = new Map(
  [
    { id: 'winter', text: 'What did the first winter at {organization} teach you?', fallback: 'And the first winter?' },
    { id: 'project-doubt', text: 'Where did {project} go otherwise than planned?' },
  ].map((question) => [question.id, question]),
);

function item(id: string, parts: Partial<ListItem>): ListItem {
  const line = { from: { kind: 'own' as const }, text: null, family: 'work' as const, minutes: 2 };
  return { id, ...line, mustAsk: false, locked: false, ...parts };
}

function bankItem(id: string, questionId: string, parts: Partial<ListItem> = {}): ListItem {
  return item(id, { from: { kind: 'bank', questionId, findingId: 'one' }, ...parts });
}

function asked(items: ListItem[], parts: Partial<Interview> = {}): string[] {
  const interview = { ...emptyInterview(), ...parts };
  const tools = { wordings: WORDINGS, fieldPhrase: '', norms: TOOL_NORMS };
  return questionsToSend({ ...interview, questions: { ...interview.questions, items } }, tools);
}

describe('the questions to send ahead', () => {
  it('are those that must be asked, in the words of the asker or of the bank', () => {
    const items = [
      item('a', { text: 'Who else?' }),
      item('b', { text: ' What\nnow? ', mustAsk: true }),
      bankItem('c', 'winter', { mustAsk: true }),
      bankItem('d', 'project-doubt', { mustAsk: true }),
    ];
    const findings: Interview['findings'] = [{ id: 'one', kind: 'project', detail: 'the seal count' }];
    expect(asked(items, { findings })).toEqual([
      'What now?',
      'And the first winter?',
      'Where did the seal count go otherwise than planned?',
    ]);
  });

  it('are the first ones where none is marked', () => {
    const items = ['One?', 'Two?', 'Three?', 'Four?'].map((text) => item(text, { text }));
    expect(asked(items)).toEqual(['One?', 'Two?', 'Three?']);
  });

  it('leave out what has no words: an empty one, one that the bank has lost, one whose finding is gone', () => {
    const items = [
      item('a', { text: ' ' }),
      bankItem('b', 'gone'),
      bankItem('c', 'project-doubt'),
      bankItem('d', 'winter'),
    ];
    expect(asked(items)).toEqual(['And the first winter?']);
    expect(asked([])).toEqual([]);
  });
});
