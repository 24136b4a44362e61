import { describe, expect, it } from 'vitest';
import { createFakeStorage } from '../../tests/fixtures/fake-storage.ts';
import { openTab, PREFIX } from '../../tests/fixtures/fake-tab.ts';
import { openEnvelope, RAW_MOST, type RecordKind } from '../domain/saving/envelope.ts';
import { openRecord } from './record.ts';

/** A record that is one text; schema 2 once was a number. */
const notes: RecordKind<string> = {
  schema: 2,
  migrations: {
    1: (data) => {
      if (typeof data !== 'number') throw new Error('Not a note of the first shape');
      return String(data);
    },
  },
  restore: (data) =>
    typeof data === 'string' ? { value: data, damages: [] } : { value: 'salvaged', damages: ['It is not a text.'] },
};

const KEY = `${PREFIX}note`;
const raw = (parts: object) => JSON.stringify({ schema: 2, revision: 1, savedAt: 'then', data: 'Fog.', ...parts });

/** A tab that opens the record over a storage that holds `stored`. */
function open(stored: string | null = null) {
  const storage = createFakeStorage();
  if (stored !== null) storage.texts.set(KEY, stored);
  const tab = openTab(storage, 'one');
  const record = openRecord({ key: 'note', kind: notes, ...tab.tools });
  const stands = () => openEnvelope(notes, storage.texts.get(KEY) ?? null);
  return { storage, tab, record, stands };
}

describe('a new record', () => {
  it('is empty, and nothing is written before something was typed', () => {
    const { storage, record } = open();
    expect([record.$value.get(), record.$state.get()]).toEqual([null, { kind: 'empty' }]);
    record.change(() => 'typed into nothing');
    record.refresh();
    expect(storage.writes).toBe(0);
  });

  it('is written at once, and every change of it', () => {
    const { record, stands } = open();
    record.create('Fog');
    expect(stands()).toMatchObject({ value: 'Fog', revision: 1 });
    record.change((text) => `${text} and tide`);
    expect(stands()).toMatchObject({ value: 'Fog and tide', revision: 2, savedAt: '2026-11-22T09:00:02.000Z' });
    expect(record.$value.get()).toBe('Fog and tide');
    expect(record.$state.get()).toEqual({ kind: 'saved', at: '2026-11-22T09:00:02.000Z' });
  });
});

describe('a record that was saved before', () => {
  it('is read as it stands', () => {
    const { storage, record } = open(raw({}));
    expect([record.$value.get(), record.$state.get()]).toEqual(['Fog.', { kind: 'saved', at: 'then' }]);
    expect(storage.writes).toBe(0);
  });

  it('is not written again when the page is hidden or left, since nothing was typed', () => {
    const { storage, tab } = open(raw({}));
    tab.turn('hidden');
    tab.turn('visible');
    tab.leave();
    expect(storage.writes).toBe(0);
  });

  it('is kept as the previous copy when this page first writes, not at every keystroke', () => {
    const { storage, record } = open(raw({ revision: 4 }));
    expect(record.previousCopy()).toBeNull();
    for (const letter of 'abc') record.change((text) => text + letter);
    expect(storage.texts.get(`${PREFIX}previous:note`)).toBe(raw({ revision: 4 }));
    expect(record.previousCopy()).toBe('Fog.');
  });

  it('is brought up from an earlier schema, with the old text as its previous copy', () => {
    const { storage, record, stands } = open(raw({ schema: 1, data: 42 }));
    expect(record.$value.get()).toBe('42');
    expect(storage.texts.get(KEY)).toBe(raw({ schema: 1, data: 42 }));
    record.change((text) => `${text}!`);
    expect(stands()).toMatchObject({ value: '42!', migratedFrom: null });
    expect(storage.texts.get(`${PREFIX}previous:note`)).toBe(raw({ schema: 1, data: 42 }));
  });

  it('is not lost where its previous copy finds no room', () => {
    const { storage, record, stands } = open(raw({}));
    storage.quota = 150;
    record.change(() => 'Tide.');
    expect(record.$state.get().kind).toBe('saved');
    expect(stands()).toMatchObject({ value: 'Tide.' });
    expect(record.previousCopy()).toBeNull();
  });
});

describe('a record of a newer version', () => {
  it('is left alone until a reload', () => {
    const text = raw({ schema: 3, data: { shape: 'unknown' } });
    const { storage, record, tab } = open(text);
    expect([record.$value.get(), record.$state.get()]).toEqual([null, { kind: 'newer' }]);
    record.change(() => 'over it');
    record.refresh();
    tab.leave();
    expect(storage.writes).toBe(0);
    expect(storage.texts.get(KEY)).toBe(text);
  });
});

describe('a damaged record', () => {
  const broken = [
    { text: '', salvaged: null },
    { text: 'null', salvaged: null },
    { text: '[]', salvaged: null },
    { text: raw({}).slice(0, -4), salvaged: null },
    { text: raw({ schema: 1, data: 'no number' }), salvaged: null },
    { text: raw({ data: ['Fog.'] }), salvaged: 'salvaged' },
    { text: raw({ data: 'x'.repeat(3_000_000) }), salvaged: null },
  ];

  it.each(broken)('is not written over by anything but a decision', ({ text, salvaged }) => {
    const { storage, record, tab } = open(text);
    expect(record.$value.get()).toBeNull();
    expect(record.$state.get()).toMatchObject({ kind: 'damaged', raw: text });
    expect(record.salvaged()).toBe(salvaged);
    record.change(() => 'over it');
    record.refresh();
    tab.turn('hidden');
    tab.turn('visible');
    expect(storage.writes).toBe(0);
    expect(storage.texts.get(KEY)).toBe(text);
  });

  it('is kept under a key of its own when the visitor starts again', () => {
    const { storage, record, stands } = open('{');
    expect(record.replaceDamaged('New', false)).toBe(true);
    expect(record.$value.get()).toBe('New');
    expect(stands()).toMatchObject({ value: 'New' });
    expect(record.$state.get().kind).toBe('saved');
    expect(storage.texts.get(`${PREFIX}damaged:2026-11-22T09:00:01.000Z:note`)).toBe('{');
    expect(record.previousCopy()).toBeNull();
  });

  it('is not given up where there is no room to keep it, unless the visitor has it already', () => {
    const { storage, record, stands } = open('{"schema":2');
    storage.quota = KEY.length + 100;
    storage.texts.set('another-site', 'x'.repeat(20));
    expect(record.replaceDamaged('New', false)).toBe(false);
    expect(storage.texts.get(KEY)).toBe('{"schema":2');
    expect(record.$state.get().kind).toBe('damaged');
    storage.quota += 50;
    expect(record.replaceDamaged('New', true)).toBe(true);
    expect(stands()).toMatchObject({ value: 'New' });
    expect([...storage.texts.keys()].filter((key) => key.includes('damaged'))).toEqual([]);
  });

  it('joins at most one other damaged text, the latest', () => {
    const { storage, record } = open('{');
    for (const day of ['01', '02', '03']) storage.texts.set(`${PREFIX}damaged:2026-11-${day}:note`, day);
    record.replaceDamaged('New', false);
    const kept = [...storage.texts].filter(([key]) => key.includes('damaged')).map(([, text]) => text);
    expect(kept).toEqual(['03', '{']);
  });

  it('takes no other damaged text with it where it finds no room itself', () => {
    const { storage, record } = open(`{${' '.repeat(500)}`);
    for (const day of ['01', '02']) storage.texts.set(`${PREFIX}damaged:2026-11-${day}:note`, day);
    storage.quota = 800;
    expect(record.replaceDamaged('New', false)).toBe(false);
    expect([...storage.texts.keys()].filter((key) => key.includes('damaged'))).toHaveLength(2);
  });

  it('may have a previous copy that can be read', () => {
    const { storage, record } = open('{');
    storage.texts.set(`${PREFIX}previous:note`, raw({ data: 'Before.' }));
    expect(record.previousCopy()).toBe('Before.');
    record.replaceDamaged('Before.', false);
    record.change((text) => `${text} And after.`);
    expect(record.previousCopy()).toBe('Before.');
  });

  it('is read anew when another tab mends it', () => {
    const { storage, record, tab } = open('{');
    storage.texts.set(KEY, raw({}));
    tab.hearStorage();
    expect([record.$value.get(), record.$state.get().kind]).toEqual(['Fog.', 'saved']);
  });
});

describe('a storage that is full', () => {
  it('leaves the text in memory and the old one in storage, and takes it in when there is room', () => {
    const { storage, record, stands } = open(raw({}));
    storage.quota = 0;
    record.change(() => 'x'.repeat(200));
    record.change((text) => `${text}y`);
    expect(record.$state.get()).toEqual({ kind: 'unsaved', reason: 'full' });
    expect(record.$value.get()).toBe(`${'x'.repeat(200)}y`);
    expect(stands()).toMatchObject({ value: 'Fog.' });
    storage.quota = 5000;
    record.change((text) => `${text}z`);
    expect(record.$state.get().kind).toBe('saved');
    expect(stands()).toMatchObject({ value: `${'x'.repeat(200)}yz` });
  });

  it.each(['storage', 'shown', 'hidden', 'left'])('is tried again by itself: %s', (when) => {
    const { storage, record, tab, stands } = open(raw({}));
    storage.quota = 0;
    record.change(() => 'Tide, wind and fog.');
    storage.quota = 5000;
    if (when === 'storage') tab.hearStorage();
    if (when === 'shown') tab.turn('visible');
    if (when === 'hidden') tab.turn('hidden');
    if (when === 'left') tab.leave();
    expect(record.$state.get().kind).toBe('saved');
    expect(stands()).toMatchObject({ value: 'Tide, wind and fog.' });
  });
});

describe('a text that is longer than what opens again', () => {
  it('stays in memory, is not written, and is saved as soon as it is shorter', () => {
    const { storage, tab, record, stands } = open(raw({}));
    const before = storage.texts.get(KEY);
    record.change((text) => text + 'x'.repeat(RAW_MOST));
    expect(record.$state.get()).toEqual({ kind: 'unsaved', reason: 'too-long' });
    expect(record.$value.get()).toHaveLength(RAW_MOST + 'Fog.'.length);
    tab.turn('hidden');
    tab.turn('visible');
    expect([storage.writes, storage.texts.get(KEY)]).toEqual([0, before]);
    record.change((text) => text.slice(0, 1000));
    expect(record.$state.get().kind).toBe('saved');
    expect(stands()).toMatchObject({ kind: 'good', value: `Fog.${'x'.repeat(996)}` });
  });

  it('does not take the place of a previous copy that can be read', () => {
    const { storage, tab, record } = open(raw({}));
    storage.texts.set(`${PREFIX}previous:note`, raw({ data: 'Before.' }));
    record.change(() => 'x'.repeat(RAW_MOST));
    storage.texts.set(KEY, raw({ revision: 9, data: 'Theirs.' }));
    tab.hearStorage();
    expect(record.$state.get().kind).toBe('conflict');
    record.useTheirs();
    expect([record.$value.get(), record.previousCopy()]).toEqual(['Theirs.', 'Before.']);
  });
});

describe('a storage that is forbidden', () => {
  it.each(['throws', 'null'] as const)('leaves everything in memory: the property %s', (property) => {
    const { storage, record, tab } = open();
    storage.property = property;
    record.create('Fog');
    record.change((text) => `${text} and tide`);
    tab.comeBack();
    expect(record.$value.get()).toBe('Fog and tide');
    expect(record.$state.get()).toEqual({ kind: 'unsaved', reason: 'blocked' });
  });

  it('does not empty a record when it is forbidden while the page is open', () => {
    const { storage, record, tab, stands } = open(raw({}));
    storage.property = 'throws';
    tab.comeBack();
    expect([record.$value.get(), record.$state.get()]).toEqual(['Fog.', { kind: 'removed' }]);
    record.change((text) => `${text} And tide.`);
    storage.property = 'storage';
    record.saveAgain();
    expect(record.$state.get().kind).toBe('saved');
    expect(stands()).toMatchObject({ value: 'Fog. And tide.', revision: 2 });
  });
});
