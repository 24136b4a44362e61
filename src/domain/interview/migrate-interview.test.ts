import { describe, expect, it } from 'vitest';
import { newDraft } from './draft.ts';
import { newInterview } from './interview.ts';
import { fromSchema1, fromSchema2, fromSchema3 } from './migrate-interview.ts';

const item = { id: 'a', text: 'Who pays?' };

describe('from schema 1', () => {
  it('gives every question a lock that is open, and an interview no known questions', () => {
    expect(fromSchema1({ questions: { selection: 3, items: [item] }, undo: null })).toEqual({
      questions: { selection: 3, items: [{ ...item, locked: false }], known: [] },
      undo: null,
    });
  });

  it('brings up what can be put back', () => {
    const data = (undo: unknown) => ({ questions: null, undo });
    expect(fromSchema1(data({ kind: 'list', items: [item] }))).toEqual(
      data({ kind: 'list', change: 'made', items: [{ ...item, locked: false }] }),
    );
    expect(fromSchema1(data({ kind: 'question', item, place: 2 }))).toEqual(
      data({ kind: 'question', item: { ...item, locked: false }, place: 2 }),
    );
    expect(fromSchema1(data({ kind: 'finding', finding: {} }))).toEqual(data({ kind: 'finding', finding: {} }));
  });

  it('leaves alone what it does not understand', () => {
    for (const data of [null, 7, 'text', [item], { questions: [], undo: 'x' }]) expect(fromSchema1(data)).toEqual(data);
    expect(fromSchema1({ questions: { items: 'x' } })).toEqual({
      questions: { items: 'x', known: [] },
      undo: undefined,
    });
  });
});

describe('from schema 2', () => {
  const before = {
    contact: { name: 'Beatriz' },
    message: {
      details: { times: 'Tuesday' },
      drafts: { 'nudge-1-email': { subject: 'Again', body: 'Dear Beatriz,' } },
    },
    undo: { kind: 'draft', message: 'stranger-email', draft: { subject: null, body: 'My words.' } },
  };

  it('keeps every draft as one text, and gives it no choices', () => {
    expect(fromSchema2(before)).toEqual({
      contact: { name: 'Beatriz', addressAs: '' },
      message: {
        tone: 'plain',
        details: { times: 'Tuesday' },
        drafts: { 'nudge-1-email': { ...newDraft(), subject: 'Again', whole: 'Dear Beatriz,' } },
        sent: [],
        myZone: '',
        contactZone: '',
        proposedTimes: [],
      },
      undo: { ...before.undo, draft: { ...newDraft(), whole: 'My words.' } },
    });
  });

  it('leaves alone what can be put back and is no draft', () => {
    expect(fromSchema2({ undo: { kind: 'finding', place: 1 } })).toMatchObject({ undo: { kind: 'finding', place: 1 } });
  });

  it('leaves alone what it does not understand', () => {
    for (const data of [null, 7, 'text', [before], { contact: 1, message: 'x', undo: [] }]) {
      expect(fromSchema2(data)).toEqual(data);
    }
    expect(fromSchema2({ message: { drafts: { a: 'x' } } })).toMatchObject({ message: { drafts: { a: 'x' } } });
    expect(fromSchema2({ message: { drafts: 'x' } })).toMatchObject({ message: { drafts: 'x' } });
  });
});

describe('from schema 3', () => {
  const meeting = { date: '2026-12-03', time: '14:30', way: null, place: 'Quay 2' };

  it.each([
    [null, { place: 'Quay 2', link: '', theirPhone: '' }],
    ['in-person', { place: 'Quay 2', link: '', theirPhone: '' }],
    ['video', { place: '', link: 'Quay 2', theirPhone: '' }],
    ['phone', { place: '', link: '', theirPhone: 'Quay 2' }],
  ])('keeps where they meet in the field that is shown for the way %j', (way, where) => {
    expect(fromSchema3({ meeting: { ...meeting, way } })).toMatchObject({ meeting: { ...meeting, way, ...where } });
  });

  it('gives everything that is new an empty start', () => {
    const { talk, debrief, comparison, followUp, ...before } = newInterview('pilot0000001', '');
    const { date, time, way, place } = before.meeting;
    expect(fromSchema3({ ...before, meeting: { date, time, way, place } })).toEqual({
      ...before,
      talk,
      debrief,
      comparison,
      followUp,
    });
  });

  it('leaves alone what it does not understand', () => {
    for (const data of [null, 7, 'text', [meeting]]) expect(fromSchema3(data)).toEqual(data);
    expect(fromSchema3({ meeting: 'x' })).toMatchObject({ meeting: 'x' });
  });
});
