import { describe, expect, it } from 'vitest';
import { ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { newDebrief, type Debrief } from '../debrief/debrief.ts';
import type { ShownItem } from '../questions/question-list.ts';
import { blankDebrief, sheetDebrief } from './sheet-debrief.ts';

const SHOWN: ShownItem[] = ['a', 'b'].map((id) => {
  const item = ownQuestion(id, `Question ${id}?`);
  return { item, text: item.text ?? '', question: null, gone: null };
});

const debriefOf = (parts: Partial<Debrief>) => sheetDebrief({ ...newDebrief(), ...parts }, SHOWN);

describe('a debrief on paper', () => {
  it('leaves lines for everything where nothing was typed', () => {
    const { entries, surprised, leads, steps, columnLines, confidence } = blankDebrief();
    expect(entries).toEqual([]);
    expect(columnLines).toBeGreaterThan(2);
    expect(surprised).toMatchObject({ text: '', lines: 2 });
    expect([leads.length, steps.length]).toEqual([3, 3]);
    expect(confidence.every(({ isChosen }) => !isChosen)).toBe(true);
  });

  it('tells what was noted by question, in the order of the list, and names each question once', () => {
    const entry = (id: string, questionId: string | null) => ({
      id,
      questionId,
      kind: 'fact' as const,
      text: `noted ${id}`,
    });
    const { entries, columnLines } = debriefOf({
      entries: [entry('1', null), entry('2', 'b'), entry('3', 'a'), entry('4', 'b'), { ...entry('5', 'a'), text: ' ' }],
    });
    expect(entries.map(({ about, text }) => [about, text])).toEqual([
      ['Question a?', 'noted 3'],
      ['Question b?', 'noted 2'],
      ['', 'noted 4'],
      ['', 'noted 1'],
    ]);
    expect(entries[0]?.kind).toBe('Fact');
    expect(columnLines).toBeGreaterThan(0);
  });

  it('prints what was typed instead of lines, with its line breaks', () => {
    expect(debriefOf({ surprised: ' The quiet.\nAll of it. ' }).surprised).toMatchObject({
      text: 'The quiet.\nAll of it.',
      lines: 0,
    });
    expect(debriefOf({ confidence: 'fits' }).confidence.filter(({ isChosen }) => isChosen)).toEqual([
      { label: 'It fits', isChosen: true },
    ]);
  });

  it('fills rows up to three, and prints more where there are more', () => {
    const lead = { id: 'l', kind: 'person' as const, name: 'Tove', detail: '', mention: 'yes' as const };
    const step = { id: 's', text: 'Write to Tove', date: '2026-12-03', isDone: false };
    const { leads, steps } = debriefOf({
      leads: [lead],
      nextSteps: Array.from({ length: 5 }, (_none, index) => ({ ...step, id: `s${index}` })),
    });
    expect(leads.map(({ name, mention }) => [name, mention])).toEqual([
      ['Tove', 'Yes'],
      ['', ''],
      ['', ''],
    ]);
    expect(steps).toHaveLength(5);
    expect(steps[0]?.day).toBe('Thursday, December 3, 2026');
  });
});
