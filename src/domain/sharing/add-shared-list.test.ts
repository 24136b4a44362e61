import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { anySharedList } from '../../../tests/fixtures/any-shared-list.ts';
import { emptyInterview, fullInterview, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from '../interview/interview.ts';
import { restoreInterview } from '../interview/restore-interview.ts';
import { applyUndo } from '../interview/undo.ts';
import { familyOrder } from '../questions/family.ts';
import { LIST_MOST } from '../saving/reader.ts';
import { addLines, interviewFromList, planAddition } from './add-shared-list.ts';
import type { BankLine } from './bank-line.ts';
import type { SharedList, SharedQuestion } from './shared-list.ts';

const line = (id: string, parts: Partial<BankLine> = {}): BankLine => ({
  id,
  text: `The question ${id}`,
  family: 'work',
  minutes: 2,
  finding: null,
  ...parts,
});

const BANK = new Map(
  [
    line('opens', { family: 'opening', minutes: 1 }),
    line('works'),
    line('closes', { family: 'closing' }),
    line('move-first-weeks', { family: 'path', finding: 'move' }),
    line('on-news', { finding: 'news' }),
  ].map((one) => [one.id, one]),
);

const listOf = (...questions: SharedQuestion[]): SharedList => ({
  purpose: null,
  field: null,
  minutes: null,
  questions,
});
const ids = (...questionIds: string[]) => listOf(...questionIds.map((questionId) => ({ questionId })));

/** Ids that count up, so that tests can be read. */
function counter(): () => string {
  let count = 0;
  return () => `new${(count += 1)}`;
}

const keys = (interview: Interview) =>
  interview.questions.items.map(({ from, text }) => (from.kind === 'own' ? text : from.questionId));

const added = (list: SharedList, interview: Interview) =>
  addLines(interview, planAddition(list, interview, BANK, 20).lines, counter());

describe('adding a shared list to an interview', () => {
  it('puts what is not there yet into its place in the talk', () => {
    const before = fullInterview();
    const after = added(ids('closes', 'works', 'opens'), before);
    expect(keys(after)).toEqual([
      'opens',
      'Which ship was the hardest to bring in?',
      'move-first-weeks',
      'works',
      'closes',
    ]);
  });

  it('never replaces or removes anything, and can be undone', () => {
    const any = fc.record({ list: anySharedList, interview: anyInterview });
    fc.assert(
      fc.property(any, ({ list, interview }) => {
        const bank = new Map(
          list.questions.flatMap((one) => ('questionId' in one ? [[one.questionId, line(one.questionId)]] : [])),
        );
        const { lines, leftOut } = planAddition(list, interview, bank, 20);
        const after = addLines(interview, lines, counter());
        expect(lines.length + leftOut.length).toBe(list.questions.length);
        expect(after.questions.items.filter((item) => interview.questions.items.includes(item))).toEqual(
          interview.questions.items,
        );
        expect({ ...after, questions: interview.questions, undo: interview.undo }).toEqual(interview);
        const undone = lines.length > 0 ? applyUndo(after) : { ...after, undo: null };
        expect(undone).toEqual({ ...interview, undo: null });
      }),
    );
  });

  it('leaves what can be put back alone where it adds nothing', () => {
    const interview = fullInterview();
    expect(added(ids('move-first-weeks'), interview)).toBe(interview);
    expect(interview.undo?.kind).toBe('finding');
  });

  it('adds nothing the second time', () => {
    fc.assert(
      fc.property(anySharedList, (list) => {
        const bank = new Map(
          list.questions.flatMap((one) => ('questionId' in one ? [[one.questionId, line(one.questionId)]] : [])),
        );
        const once = addLines(emptyInterview(), planAddition(list, emptyInterview(), bank, 20).lines, counter());
        const again = planAddition(list, once, bank, 20);
        expect(again.lines).toEqual([]);
        expect(new Set(again.leftOut)).toEqual(new Set(['there']));
      }),
    );
  });

  it('leaves out what is there for a finding, edited, or written by the visitor in the same words', () => {
    const { leftOut, lines } = planAddition(
      listOf(
        { questionId: 'move-first-weeks' },
        { ownText: 'Which ship was the hardest to bring in?', family: 'path', minutes: 3 },
      ),
      fullInterview(),
      BANK,
      20,
    );
    expect({ leftOut, lines }).toEqual({ leftOut: ['there', 'there'], lines: [] });
  });

  it('leaves out what the visitor knows already and what the bank no longer has', () => {
    const empty = emptyInterview();
    const interview = { ...empty, questions: { ...empty.questions, known: ['works'] } };
    expect(planAddition(ids('works', 'long-gone', 'opens'), interview, BANK, 20)).toMatchObject({
      leftOut: ['known', 'gone'],
      lines: [{ from: { questionId: 'opens' } }],
    });
  });

  it('builds a personal question from the first finding of its kind that is complete, and leaves it out without one', () => {
    const interview: Interview = {
      ...emptyInterview(),
      findings: [
        { id: 'a', kind: 'move', from: 'fishing', to: ' ' },
        { id: 'b', kind: 'move', from: 'fishing', to: 'piloting' },
      ],
    };
    const { lines, leftOut } = planAddition(ids('move-first-weeks', 'on-news'), interview, BANK, 20);
    expect(lines.map((one) => one.from)).toEqual([{ kind: 'bank', questionId: 'move-first-weeks', findingId: 'b' }]);
    expect(leftOut).toEqual(['lacks-finding']);
    expect(planAddition(ids('move-first-weeks'), emptyInterview(), BANK, 20).lines).toEqual([]);
  });

  it('gives questions of the bank the minutes of the talk, and those of the sender their own', () => {
    const list = listOf({ questionId: 'works' }, { ownText: 'Who pays?', family: 'trends', minutes: 4.5 });
    expect(planAddition(list, emptyInterview(), BANK, 5).lines.map((one) => one.minutes)).toEqual([1, 4.5]);
    expect(planAddition(list, emptyInterview(), BANK, 30).lines.map((one) => one.minutes)).toEqual([2, 4.5]);
  });

  it('marks nothing as must-ask, locked or edited', () => {
    const [one] = planAddition(ids('works'), emptyInterview(), BANK, 20).lines;
    expect(one).toEqual({
      from: { kind: 'bank', questionId: 'works', findingId: null },
      text: null,
      family: 'work',
      minutes: 2,
      mustAsk: false,
      locked: false,
    });
  });

  it('never makes a list that could not be read back', () => {
    const items = Array.from({ length: LIST_MOST - 1 }, (_none, index) =>
      ownQuestion(`i${index}`, `Question ${index}?`),
    );
    const empty = emptyInterview();
    const full = { ...empty, questions: { ...empty.questions, items } };
    const { lines, leftOut } = planAddition(ids('opens', 'works', 'closes'), full, BANK, 20);
    expect(leftOut).toEqual(['no-room', 'no-room']);
    expect(restoreInterview(addLines(full, lines, counter())).damages).toEqual([]);
  });
});

describe('a new interview from a shared list', () => {
  const tools = { newId: counter(), createdAt: '2026-11-22T10:00:00.000Z' };

  it('has its purpose, field, length and questions, in the order of the sender, and nothing else', () => {
    const list: SharedList = { ...ids('closes', 'opens', 'works'), purpose: 'move-up', field: 'law', minutes: 45 };
    const { lines } = planAddition(list, emptyInterview(), BANK, 45);
    const made = interviewFromList(list, lines, tools);
    expect(keys(made)).toEqual(['closes', 'opens', 'works']);
    expect(made).toMatchObject({ purpose: 'move-up', field: 'law', minutes: 45, undo: null, aims: [], audience: null });
    expect(made.questions.items.map((item) => familyOrder(item.family))).toEqual([9, 0, 2]);
  });

  it('can be saved and read back, whatever came in the link', () => {
    fc.assert(
      fc.property(anySharedList, (list) => {
        const { lines } = planAddition(list, emptyInterview(), new Map(), list.minutes ?? 20);
        const made = interviewFromList(list, lines, { ...tools, newId: () => 'a1b2c3d4e5f6' });
        expect(restoreInterview(JSON.parse(JSON.stringify(made)))).toEqual({ value: made, damages: [] });
      }),
    );
  });
});
