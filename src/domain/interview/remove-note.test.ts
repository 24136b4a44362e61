import { describe, expect, it } from 'vitest';
import { fullInterview } from '../../../tests/fixtures/interviews.ts';
import { fullTalk } from '../../../tests/fixtures/full-notes.ts';
import type { Interview } from './interview.ts';
import { removeAddedItem, removeFromDebrief, removeJot, removeTalk, setBackAgenda } from './remove-note.ts';
import { REMOVED_NOTE_KINDS, type RemovedNote } from './removed-note.ts';
import { removedNoteText } from './put-note-back.ts';
import { applyUndo } from './undo.ts';

const FULL: Interview = { ...fullInterview(), undo: null };

const REMOVALS: [string, (interview: Interview) => Interview, (interview: Interview) => unknown, unknown][] = [
  [
    'an entry',
    (one) => removeFromDebrief(one, 'entry', 'entry1'),
    (one) => one.debrief.entries.map(({ id }) => id),
    ['entry2'],
  ],
  ['a lead', (one) => removeFromDebrief(one, 'lead', 'lead1'), (one) => one.debrief.leads, []],
  ['a next step', (one) => removeFromDebrief(one, 'next-step', 'next1'), (one) => one.debrief.nextSteps, []],
  ['an item', (one) => removeAddedItem(one, 'added1'), (one) => one.meeting.checklist.added, []],
  ['a jot', (one) => removeJot(one, 'item1', 'jot1'), (one) => one.talk?.questions[0]?.jots, []],
  ['a jot of no question', (one) => removeJot(one, null, 'jot2'), (one) => one.talk?.jots, []],
  ['the minutes', setBackAgenda, (one) => one.meeting.agenda, {}],
  ['the talk', removeTalk, (one) => one.talk, null],
];

describe('taking away', () => {
  it.each(REMOVALS)('%s leaves the rest, and can be put back', (_name, remove, look, left) => {
    const after = remove(FULL);
    expect(look(after)).toEqual(left);
    expect(applyUndo(after)).toEqual(FULL);
  });

  it.each(REMOVALS.slice(0, 6))('%s changes nothing where it is not there', (_name, remove) => {
    const without = { ...remove(FULL), undo: null };
    expect(remove(without)).toBe(without);
  });

  it('minutes or a talk that are not there changes nothing', () => {
    const bare = { ...FULL, talk: null, meeting: { ...FULL.meeting, agenda: {} } };
    expect(setBackAgenda(bare)).toBe(bare);
    expect(removeTalk(bare)).toBe(bare);
    expect(removeJot(bare, null, 'jot2')).toBe(bare);
  });
});

describe('putting back', () => {
  it('keeps what was typed since', () => {
    const typed = { ...removeFromDebrief(FULL, 'lead', 'lead1') };
    const back = applyUndo({ ...typed, debrief: { ...typed.debrief, surprised: 'the paper' } });
    expect(back.debrief).toEqual({ ...FULL.debrief, surprised: 'the paper' });
  });

  it('gives a jot whose question is gone to the talk', () => {
    const after = removeJot(FULL, 'item1', 'jot1');
    const questions = after.talk?.questions.slice(1) ?? [];
    const back = applyUndo({ ...after, talk: after.talk && { ...after.talk, questions } });
    expect(back.talk?.jots.map(({ id }) => id)).toEqual(['jot1', 'jot2']);
  });

  it('keeps a jot that has no talk to go to', () => {
    const after = { ...removeJot(FULL, 'item1', 'jot1'), talk: null };
    expect(applyUndo(after)).toEqual(after);
  });

  it('changes places with a talk that was begun in the meantime, so that no jot is lost', () => {
    const second = { ...fullTalk([]), firstMinutes: 30 };
    const back = applyUndo({ ...removeTalk(FULL), talk: second });
    expect(back.talk).toEqual(FULL.talk);
    expect(applyUndo(back).talk).toEqual(second);
  });
});

it('says of every kind what was taken away', () => {
  const notes = REMOVALS.flatMap(([, remove]): RemovedNote[] => {
    const { undo } = remove(FULL);
    return undo?.kind === 'note' ? [undo.note] : [];
  });
  expect(new Set(notes.map((note) => removedNoteText(note))).size).toBe(REMOVED_NOTE_KINDS.length);
});
