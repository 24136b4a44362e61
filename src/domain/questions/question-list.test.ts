import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANK_BY_ID } from '../../../tests/fixtures/question-bank.ts';
import type { Finding } from '../interview/finding.ts';
import type { SlotValues } from '../text/fill-slots.ts';
import { FAMILY_IDS, familyOrder, type Family } from './family.ts';
import {
  changeItem,
  insertInTalkOrder,
  itemIntent,
  itemKey,
  keptItems,
  listFromSelection,
  moveItem,
  showList,
  type ListItem,
} from './question-list.ts';
import type { SelectedQuestion } from './select-questions.ts';

const seals: Finding = { id: 'f1', kind: 'project', detail: 'the harbor seal count' };
const asker = { slots: { organization: 'the Port of Otago' }, minutes: 20, findings: [seals] };

const own = line('own', { from: { kind: 'own' }, text: 'What do the pilots say?' });
const personal = line('personal', { from: { kind: 'bank', questionId: 'project-your-part', findingId: 'f1' } });
const general = line('general', { from: { kind: 'bank', questionId: 'last-tuesday', findingId: null } });
const edited = { ...general, id: 'edited', text: 'Walk me through last Friday.' };

function line(id: string, told: Partial<ListItem>): ListItem {
  return {
    id,
    from: { kind: 'bank', questionId: 'last-tuesday', findingId: null },
    text: null,
    family: 'work',
    minutes: 2,
    mustAsk: false,
    locked: false,
    ...told,
  };
}

const anyFamilies = fc.array(fc.constantFrom(...FAMILY_IDS), { maxLength: 10 });

function linesOf(families: readonly Family[]): ListItem[] {
  return families.map((family, index) => line(`line-${index}`, { family }));
}

const idsOf = (items: readonly ListItem[]): string[] => items.map((item) => item.id);

describe('a list from a selection', () => {
  it('holds ids and choices, none of the bank’s words, and an id of its own on each line', () => {
    const selected: SelectedQuestion = {
      questionId: 'project-your-part',
      findingId: 'f1',
      family: 'work',
      text: 'Walk me through it.',
      minutes: 2,
      mustAsk: true,
      reasons: [],
    };
    let count = 0;
    const items = listFromSelection([selected, { ...selected, mustAsk: false }], () => `new-${(count += 1)}`);
    expect(items).toEqual([
      { ...personal, id: 'new-1', mustAsk: true },
      { ...personal, id: 'new-2', mustAsk: false },
    ]);
    expect(JSON.stringify(items)).not.toContain('Walk me');
  });
});

describe('showing a list', () => {
  const shown = (item: ListItem, told: { findings?: Finding[]; slots?: SlotValues } = {}) =>
    showList([item], BANK_BY_ID, { ...asker, ...told }).at(0);

  it('gives a question of the bank in its wording for this asker', () => {
    expect(shown(general)).toMatchObject({ text: 'Walk me through last Tuesday, from the first hour.', gone: null });
    expect(shown(personal)?.text).toContain('the harbor seal count');
    expect(shown(personal)?.question?.id).toBe('project-your-part');
  });

  it('follows what the asker types later, and falls back where it is taken away', () => {
    const item = line('culture', {
      from: { kind: 'bank', questionId: 'culture-how-news-travels', findingId: null },
      family: 'culture',
    });
    expect(shown(item)?.text).toContain('the Port of Otago');
    expect(shown(item, { slots: { organization: ' ' } })?.text).toBe(
      BANK_BY_ID.get('culture-how-news-travels')?.fallback,
    );
  });

  it('gives the asker’s own wording, of their own question and of an edited one', () => {
    expect(shown(own)).toEqual({ item: own, text: 'What do the pilots say?', question: null, gone: null });
    expect(shown(edited)).toMatchObject({ text: 'Walk me through last Friday.', gone: null });
    expect(shown(edited)?.question?.id).toBe('last-tuesday');
  });

  it('keeps an own wording although its question or its finding is gone', () => {
    const from = { kind: 'bank' as const, questionId: 'no-such-question', findingId: 'no-such-finding' };
    expect(shown({ ...edited, from })).toMatchObject({
      text: 'Walk me through last Friday.',
      question: null,
      gone: null,
    });
  });

  it('says so where the bank no longer has the question', () => {
    const item = line('gone', { from: { kind: 'bank', questionId: 'no-such-question', findingId: null } });
    expect(shown(item)).toEqual({ item, text: '', question: null, gone: 'question' });
  });

  it('says so where an own question has lost its words', () => {
    expect(shown({ ...own, text: null })).toMatchObject({ text: '', gone: 'question' });
  });

  it.each<[string, Finding[]]>([
    ['was removed', []],
    ['was emptied', [{ ...seals, detail: ' ' }]],
    ['became a fact of another kind', [{ id: 'f1', kind: 'news', detail: 'the new research vessel' }]],
  ])('says so where the finding %s', (_what, findings) => {
    expect(shown(personal, { findings })).toMatchObject({ text: '', gone: 'finding' });
    expect(shown(personal, { findings })?.question?.id).toBe('project-your-part');
  });
});

describe('the lines that another list keeps', () => {
  it('are the asker’s own questions, the edited ones and the locked ones', () => {
    const locked = { ...general, id: 'locked', locked: true };
    expect(idsOf(keptItems([general, own, personal, edited, locked]))).toEqual(['own', 'edited', 'locked']);
  });

  it('have no intent where the bank no longer has the question', () => {
    const item = line('gone', { from: { kind: 'bank', questionId: 'no-such-question', findingId: null } });
    expect(itemIntent(item, BANK_BY_ID)).toBeNull();
    expect(itemKey(item)).toBe('no-such-question');
  });
});

describe('moving a line', { timeout: 60_000 }, () => {
  it('puts it at its new place and leaves the others in their order', () => {
    fc.assert(
      fc.property(
        anyFamilies,
        fc.integer({ min: -2, max: 12 }),
        fc.integer({ min: -2, max: 12 }),
        (families, from, to) => {
          const items = linesOf(families);
          const moved = moveItem(items, from, to);
          const id = `line-${from}`;
          const others = idsOf(items).filter((one) => one !== id);
          expect(idsOf(moved).filter((one) => one !== id)).toEqual(others);
          expect(moved).toHaveLength(items.length);
          const isThere = from >= 0 && from < items.length;
          expect(idsOf(moved).indexOf(id)).toBe(isThere ? Math.min(Math.max(to, 0), others.length) : -1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('there and back again changes nothing', () => {
    const items = linesOf(['path', 'work', 'work', 'advice']);
    expect(moveItem(moveItem(items, 0, 3), 3, 0)).toEqual(items);
  });
});

describe('inserting a line', { timeout: 60_000 }, () => {
  it('puts it after the last line of its own or an earlier family, and moves no other', () => {
    fc.assert(
      fc.property(anyFamilies, fc.constantFrom(...FAMILY_IDS), (families, family) => {
        const items = linesOf(families);
        const inserted = insertInTalkOrder(items, line('added', { family }), familyOrder);
        const place = idsOf(inserted).indexOf('added');
        expect(idsOf(inserted).filter((id) => id !== 'added')).toEqual(idsOf(items));
        expect(inserted.slice(place + 1).every((item) => familyOrder(item.family) > familyOrder(family))).toBe(true);
        const before = inserted.at(place - 1);
        expect(place === 0 || (before && familyOrder(before.family) <= familyOrder(family))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a list in the order of the talk in that order', () => {
    fc.assert(
      fc.property(anyFamilies, (families) => {
        const items = linesOf(families).reduce(
          (all: ListItem[], item) => insertInTalkOrder(all, item, familyOrder),
          [],
        );
        const places = items.map((item) => familyOrder(item.family));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('changing a line', () => {
  it('changes that line and no other', () => {
    const items = [own, general, personal];
    expect(changeItem(items, 'general', { text: 'Mine?', mustAsk: true })).toEqual([
      own,
      { ...general, text: 'Mine?', mustAsk: true },
      personal,
    ]);
    expect(changeItem(items, 'no-such-line', { text: 'Mine?' })).toEqual(items);
  });
});
