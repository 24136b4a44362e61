import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { emptyInterview, fullInterview, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from './interview.ts';
import { KNOWN_CHANGES, LIST_CHANGES, UNDO_KINDS } from './removed-thing.ts';
import { newDraft } from './draft.ts';
import { setBackDraft, setBackParagraph, setBackSubject } from './set-back.ts';
import { removeFinding, removeQuestion } from './remove.ts';
import { applyUndo, undoText } from './undo.ts';

const FULL: Interview = { ...fullInterview(), undo: null };

describe('a question that is removed', () => {
  it('can be put back where it was', () => {
    const removed = removeQuestion(FULL, 'item1');
    expect(removed.questions.items.map((item) => item.id)).toEqual(['item2']);
    expect(removed.undo).toEqual({ kind: 'question', item: FULL.questions.items[0], place: 0 });
    expect(applyUndo(removed)).toEqual(FULL);
  });

  it('is put back beside what was added since', () => {
    const removed = removeQuestion(FULL, 'item2');
    const items = [...removed.questions.items, ownQuestion('item3', 'Who pays?'), ownQuestion('item4', 'Since when?')];
    const later = { ...removed, aims: ['typed since'], questions: { ...removed.questions, items } };
    const undone = applyUndo(later);
    expect(undone.questions.items.map((item) => item.id)).toEqual(['item1', 'item2', 'item3', 'item4']);
    expect(undone.aims).toEqual(['typed since']);
    expect(undone.undo).toBeNull();
  });

  it('is put back at the end where the list has become shorter', () => {
    const removed = removeQuestion(FULL, 'item2');
    const emptied = { ...removed, questions: { ...removed.questions, items: [] } };
    expect(applyUndo(emptied).questions.items.map((item) => item.id)).toEqual(['item2']);
  });
});

describe('a finding that is removed', () => {
  it('can be put back where it was', () => {
    const removed = removeFinding(FULL, 'finding1');
    expect(removed.findings.map((finding) => finding.id)).toEqual(['finding2']);
    expect(applyUndo(removed)).toEqual(FULL);
  });
});

describe('undoing', () => {
  it('brings back the list that was made anew', () => {
    const items = [ownQuestion('item9', 'Why the sea?')];
    const renewed: Interview = { ...FULL, undo: { kind: 'list', change: 'made', items } };
    expect(applyUndo(renewed)).toEqual({ ...FULL, questions: { ...FULL.questions, items } });
  });

  it.each(KNOWN_CHANGES)('brings back list and known questions together: %s', (change) => {
    const undo = { kind: 'list' as const, change, items: [ownQuestion('item9', 'Why the sea?')], known: ['fog'] };
    const undone = applyUndo({ ...FULL, undo });
    expect(undone).toEqual({ ...FULL, questions: { ...FULL.questions, items: undo.items, known: ['fog'] } });
  });

  it('gives a question of one’s own that was added back to the empty field', () => {
    const { items } = FULL.questions;
    const added = { ...FULL.questions, items: [...items, ownQuestion('item9', 'Why the sea?')], writing: '' };
    const undo = { kind: 'list' as const, change: 'added' as const, items };
    expect(applyUndo({ ...FULL, questions: added, undo }).questions.writing).toBe('Why the sea?');
    const typed = { ...added, writing: 'Typed since' };
    expect(applyUndo({ ...FULL, questions: typed, undo }).questions.writing).toBe('Typed since');
    expect(applyUndo({ ...FULL, questions: typed, undo }).questions.items).toEqual(items);
  });

  it('changes nothing where there is nothing to undo', () => {
    expect(applyUndo(FULL)).toBe(FULL);
  });

  it('changes nothing where nothing has that id', () => {
    expect(removeQuestion(FULL, 'item99')).toBe(FULL);
    expect(removeFinding(FULL, 'finding99')).toBe(FULL);
    expect(removeQuestion(emptyInterview(), '')).toEqual(emptyInterview());
  });

  it('takes back any one removal, whatever the interview holds', () => {
    fc.assert(
      fc.property(anyInterview, fc.nat(), (interview, number) => {
        const before = { ...interview, undo: null };
        const { items } = before.questions;
        const item = items.at(number % Math.max(1, items.length));
        const finding = before.findings.at(number % Math.max(1, before.findings.length));
        const drafts = Object.keys(before.message.drafts);
        const removed = [
          ...(item ? [removeQuestion(before, item.id)] : []),
          ...(finding ? [removeFinding(before, finding.id)] : []),
          ...drafts.map((id) => setBackDraft(before, id)),
          ...Object.entries(before.message.drafts).flatMap(([id, { edits }]) =>
            Object.keys(edits).map((paragraph) => setBackParagraph(before, id, paragraph)),
          ),
          ...drafts.filter((id) => before.message.drafts[id]?.subject !== null).map((id) => setBackSubject(before, id)),
        ];
        expect(removed.map(applyUndo)).toEqual(removed.map(() => before));
        expect(removed).not.toContainEqual(before);
      }),
    );
  });

  it('is named for every change of a list, each in other words', () => {
    const texts = [
      ...LIST_CHANGES.map((change) => undoText({ kind: 'list', change, items: [] })),
      ...KNOWN_CHANGES.map((change) => undoText({ kind: 'list', change, items: [], known: [] })),
    ];
    expect(new Set(texts).size).toBe(LIST_CHANGES.length + KNOWN_CHANGES.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z].+\.$/);
  });

  it('is named for every kind', () => {
    const { undo } = fullInterview();
    const item = ownQuestion('item1', 'Why?');
    const draft = { ...newDraft(), whole: 'text' };
    const texts = [
      undoText({ kind: 'note', note: { kind: 'agenda', agenda: {} } }),
      undoText({ kind: 'list', change: 'made', items: [item] }),
      undoText({ kind: 'question', item, place: 0 }),
      undo === null ? '' : undoText(undo),
      undoText({ kind: 'draft', message: 'stranger-email', draft }),
      undoText({ kind: 'paragraph', message: 'stranger-email', paragraph: 'ask', text: 'Why?' }),
      undoText({ kind: 'subject', message: 'stranger-email', text: 'Why?' }),
      ...fullInterview().message.sent.map((sent) => undoText({ kind: 'sent', sent, place: 0 })),
    ];
    expect(new Set(texts).size).toBe(UNDO_KINDS.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z].+\.$/);
  });
});
