import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../interview/finding.ts';
import type { BankLine } from './bank-line.ts';
import { previewList } from './preview-list.ts';
import type { SharedList } from './shared-list.ts';

const BANK = new Map<string, BankLine>(
  [
    { id: 'plain', text: 'What fills a Tuesday?', family: 'work' as const, minutes: 3, finding: null },
    ...FINDING_KINDS.map((finding) => ({
      id: `on-${finding}`,
      text: 'What did {their project} take, and what did {the news} say?',
      family: 'path' as const,
      minutes: 2,
      finding,
    })),
  ].map((one) => [one.id, one]),
);

const listOf = (...questions: SharedList['questions']): SharedList => ({
  purpose: 'explore',
  field: null,
  minutes: null,
  questions,
});

describe('the preview of a shared list', () => {
  it('shows the questions in their order, and counts those that are gone', () => {
    const list = listOf(
      { questionId: 'gone' },
      { questionId: 'on-move' },
      { questionId: 'plain' },
      { questionId: 'also-gone' },
    );
    const { lines, gone } = previewList(list, BANK, 20);
    expect(lines.map((line) => [line.place, line.from, line.family])).toEqual([
      [1, 'finding', 'path'],
      [2, 'bank', 'work'],
    ]);
    expect(gone).toBe(2);
  });

  it('sets what a finding would fill apart, and tells what one has to know', () => {
    const [line] = previewList(listOf({ questionId: 'on-project' }), BANK, 20).lines;
    expect(line?.pieces).toEqual([
      { text: 'What did ', isSlot: false },
      { text: 'their project', isSlot: true },
      { text: ' take, and what did ', isSlot: false },
      { text: 'the news', isSlot: true },
      { text: ' say?', isSlot: false },
    ]);
    expect(line?.note).toBe('Fits when you know a project of theirs');
  });

  it('has words for every kind of finding', () => {
    const list = listOf(...FINDING_KINDS.map((kind) => ({ questionId: `on-${kind}` })));
    for (const { note } of previewList(list, BANK, 20).lines) expect(note).toMatch(/^Fits when you know [a-z ,]{9,}$/);
  });

  it('shows a question of the sender as it came, braces and all', () => {
    const ownText = '<img src=x onerror=alert(1)> {organization}';
    const [line] = previewList(listOf({ ownText, family: 'advice', minutes: 1.5 }), BANK, 5).lines;
    expect(line).toMatchObject({ pieces: [{ text: ownText, isSlot: false }], from: 'sender', minutes: 1.5 });
  });

  it('counts the minutes of the bank in a talk of this length', () => {
    const list = listOf({ questionId: 'plain' });
    expect([5, 20].map((minutes) => previewList(list, BANK, minutes).lines[0]?.minutes)).toEqual([1.5, 3]);
  });
});
