import { describe, expect, it } from 'vitest';
import { createFakeStorage, sizeOf } from '../../tests/fixtures/fake-storage.ts';
import { openTab, PREFIX } from '../../tests/fixtures/fake-tab.ts';
import { emptyInterview, fullInterview } from '../../tests/fixtures/interviews.ts';
import type { Interview } from '../domain/interview/interview.ts';
import { sealEnvelope } from '../domain/saving/envelope.ts';
import { interviewKind } from '../domain/saving/record-kinds.ts';
import { openInterviews, type Interviews } from './interviews.ts';

const STAMP = { revision: 1, savedAt: 'then', tab: 'old' };
const keyOf = (id: string) => `${PREFIX}interview:${id}`;
const seal = (interview: Interview) => sealEnvelope(interviewKind, interview, STAMP);

/** A browser with these interviews in it, and a tab that has opened them. */
function open(...saved: Interview[]) {
  const storage = createFakeStorage();
  storage.texts.set('another-site:doc', 'theirs');
  for (const interview of saved) storage.texts.set(keyOf(interview.id), seal(interview));
  const tab = openTab(storage, 'one');
  return { storage, tab, interviews: openInterviews(tab.tools) };
}

const idsOf = (interviews: Interviews) => interviews.$list.get().map((entry) => entry.id);
const removedOf = (interviews: Interviews) => interviews.$removed.get();

describe('the list of interviews', () => {
  it('has the newest first and what cannot be read at the end', () => {
    const { storage, tab, interviews } = open(
      { ...emptyInterview('older001'), createdAt: '2026-11-01T08:00:00.000Z' },
      { ...emptyInterview('newest01'), createdAt: '2026-11-03T08:00:00.000Z' },
      { ...emptyInterview('middle01'), createdAt: '2026-11-02T08:00:00.000Z' },
    );
    storage.texts.set(keyOf('00broken01'), '{');
    storage.texts.set(keyOf('newer001'), '{"schema":99,"data":{}}');
    tab.hearStorage();
    expect(idsOf(interviews).slice(0, 3)).toEqual(['newest01', 'middle01', 'older001']);
    const last = interviews.$list.get().slice(3);
    expect(last.map(({ opened }) => opened.kind).toSorted()).toEqual(['damaged', 'newer']);
  });

  it('passes over keys that can be no interview, and those of other sites', () => {
    const { storage, tab, interviews } = open(emptyInterview());
    for (const id of ['', 'x', '../../etc', '__proto__', 'With Space']) storage.texts.set(keyOf(id), '{');
    tab.hearStorage();
    expect(idsOf(interviews)).toEqual(['pilot0000001']);
  });

  it('follows what other tabs do', () => {
    const { storage, tab, interviews } = open();
    storage.texts.set(keyOf('other00001'), seal(emptyInterview('other00001')));
    tab.comeBack();
    expect(idsOf(interviews)).toEqual(['other00001']);
    storage.texts.delete(keyOf('other00001'));
    tab.turn('visible');
    expect(idsOf(interviews)).toEqual([]);
  });

  it('is empty where storage is forbidden', () => {
    const { storage, tab, interviews } = open(emptyInterview());
    storage.property = 'throws';
    tab.comeBack();
    expect(idsOf(interviews)).toEqual([]);
  });
});

describe('a new interview', () => {
  it('is saved and listed at once', () => {
    const { storage, interviews } = open();
    const record = interviews.create();
    expect(record.$value.get()).toEqual({ ...emptyInterview('one000001'), createdAt: '2026-11-22T09:00:01.000Z' });
    expect(record.$state.get().kind).toBe('saved');
    expect(idsOf(interviews)).toEqual(['one000001']);
    expect(storage.texts.has(keyOf('one000001'))).toBe(true);
    expect(interviews.find('one000001')).toBe(record);
  });

  it('may begin as a copy of another, under an id of its own', () => {
    const { interviews } = open(fullInterview());
    const copy = interviews.create(fullInterview());
    expect(copy.$value.get()).toEqual(fullInterview('one000001'));
    expect(idsOf(interviews).toSorted()).toEqual(['one000001', 'pilot0000001']);
  });
});

describe('an interview that an address names', () => {
  it('is found, always as the same record', () => {
    const { interviews } = open(fullInterview());
    const found = interviews.find('pilot0000001');
    expect(found?.$value.get()).toEqual(fullInterview());
    expect(interviews.find('pilot0000001')).toBe(found);
    expect(interviews.record('pilot0000001')).toBe(found);
  });

  it('is found, too, where it is damaged or newer, so that the page can say so', () => {
    const { storage, interviews } = open();
    storage.texts.set(keyOf('broken001'), '{');
    storage.texts.set(keyOf('newer001'), '{"schema":99,"data":{}}');
    expect(interviews.find('broken001')?.$state.get().kind).toBe('damaged');
    expect(interviews.find('newer001')?.$state.get().kind).toBe('newer');
  });

  it('is not there where none has its id, and nothing is written', () => {
    const { storage, interviews } = open(fullInterview());
    expect(interviews.find('unknown001')).toBeNull();
    expect([...storage.texts.keys()]).toEqual(['another-site:doc', keyOf('pilot0000001')]);
  });

  it.each(['', 'x', '../../etc', '__proto__', '<script>', 'a'.repeat(33)])(
    'is not there where its id can be none: "%s"',
    (id) => {
      const { storage, interviews } = open();
      storage.texts.set(keyOf(id), seal(fullInterview()));
      expect(interviews.find(id)).toBeNull();
    },
  );

  it('is made in memory where this browser saves nothing, so that the steps can be walked', () => {
    const { storage, interviews } = open();
    storage.property = 'throws';
    const record = interviews.find('unknown001');
    expect(record?.$value.get()?.id).toBe('unknown001');
    record?.change((interview) => ({ ...interview, minutes: 15 }));
    expect(interviews.find('unknown001')?.$value.get()?.minutes).toBe(15);
    expect(record?.$state.get()).toEqual({ kind: 'unsaved', reason: 'blocked' });
    expect(interviews.find('../../etc')).toBeNull();
  });
});

describe('an interview whose id is damaged', () => {
  const damaged = seal(fullInterview()).replace('"pilot0000001"', '"../../me"');

  it('is salvaged with the id of its key, and opens again', () => {
    const { storage, tab, interviews } = open();
    storage.texts.set(keyOf('pilot0000001'), damaged);
    const record = interviews.record('pilot0000001');
    const salvaged = record.salvaged();
    expect(salvaged).toEqual(fullInterview());
    if (salvaged !== null) record.replaceDamaged(salvaged, false);
    expect(record.$state.get().kind).toBe('saved');
    tab.hearStorage();
    expect(interviews.$list.get()).toMatchObject([
      { id: 'pilot0000001', opened: { kind: 'good', value: fullInterview() } },
    ]);
    expect(openInterviews(openTab(storage, 'two').tools).find('pilot0000001')?.$state.get().kind).toBe('saved');
  });
});

describe('an interview that is removed', () => {
  it('leaves the list, and can be put back byte for byte', () => {
    const { storage, interviews } = open(fullInterview(), emptyInterview('second001'));
    expect(interviews.remove('pilot0000001')).toBe(true);
    expect(idsOf(interviews)).toEqual(['second001']);
    expect(removedOf(interviews)).toEqual([{ id: 'pilot0000001', name: 'Beatriz Duarte' }]);
    interviews.undoRemove('pilot0000001');
    expect(storage.texts.get(keyOf('pilot0000001'))).toBe(seal(fullInterview()));
    expect(removedOf(interviews)).toEqual([]);
    expect(idsOf(interviews)).toContain('pilot0000001');
  });

  it('can be put back after a reload, and from another tab', () => {
    const { storage, interviews } = open(fullInterview());
    interviews.remove('pilot0000001');
    const later = openInterviews(openTab(storage, 'two').tools);
    expect(removedOf(later)).toHaveLength(1);
    later.undoRemove('pilot0000001');
    expect(idsOf(later)).toEqual(['pilot0000001']);
  });

  it('may be a damaged one, which has no name', () => {
    const { storage, interviews } = open();
    storage.texts.set(keyOf('broken001'), '{');
    expect(interviews.remove('broken001')).toBe(true);
    expect(removedOf(interviews)).toEqual([{ id: 'broken001', name: '' }]);
    interviews.undoRemove('broken001');
    expect(storage.texts.get(keyOf('broken001'))).toBe('{');
  });

  it('is not put back over one that stands there again', () => {
    const { storage, interviews } = open(fullInterview());
    interviews.remove('pilot0000001');
    storage.texts.set(keyOf('pilot0000001'), seal(emptyInterview()));
    interviews.undoRemove('pilot0000001');
    expect(storage.texts.get(keyOf('pilot0000001'))).toBe(seal(emptyInterview()));
    expect(removedOf(interviews)).toHaveLength(1);
  });

  it('moves to where it can be put back from, even in a storage filled to the last byte', () => {
    const { storage, interviews } = open(fullInterview());
    storage.quota = sizeOf(storage.texts);
    expect(interviews.remove('pilot0000001')).toBe(true);
    expect(removedOf(interviews)).toHaveLength(1);
    interviews.undoRemove('pilot0000001');
    expect(storage.texts.get(keyOf('pilot0000001'))).toBe(seal(fullInterview()));
  });

  it('stays where it is where there is no room for a longer key', () => {
    const { storage, interviews } = open(fullInterview());
    interviews.remove('pilot0000001');
    storage.quota = sizeOf(storage.texts);
    interviews.undoRemove('pilot0000001');
    expect(removedOf(interviews)).toHaveLength(1);
    expect([...storage.texts.values()]).toContain(seal(fullInterview()));
  });

  it('is not removed where it could not be kept for undoing', () => {
    const { storage, interviews } = open(fullInterview());
    storage.writing = 'throws';
    expect(interviews.remove('pilot0000001')).toBe(false);
    storage.reading = 'throws';
    expect(interviews.remove('pilot0000001')).toBe(false);
    expect(storage.texts.get(keyOf('pilot0000001'))).toBe(seal(fullInterview()));
  });

  it('is not put back where the browser refuses to write, and not lost', () => {
    const { storage, interviews } = open(fullInterview());
    interviews.remove('pilot0000001');
    storage.writing = 'throws';
    interviews.undoRemove('pilot0000001');
    expect(removedOf(interviews)).toHaveLength(1);
    expect([...storage.texts.values()]).toContain(seal(fullInterview()));
  });

  it('leaves the tab that has it open with its text, and a choice', () => {
    const { interviews } = open(fullInterview());
    const record = interviews.record('pilot0000001');
    interviews.remove('pilot0000001');
    record.change((interview) => ({ ...interview, minutes: 45 }));
    expect(record.$state.get().kind).toBe('removed');
    expect(record.$value.get()?.minutes).toBe(45);
  });

  it('is nothing where there is no such interview', () => {
    const { interviews } = open();
    expect(interviews.remove('unknown001')).toBe(false);
    interviews.undoRemove('unknown001');
    expect([idsOf(interviews), removedOf(interviews)]).toEqual([[], []]);
  });

  it('is gone for good when it is let go of, with the copy that was kept of it', () => {
    const { storage, interviews } = open(fullInterview());
    interviews.record('pilot0000001').change((interview) => ({ ...interview, minutes: 45 }));
    interviews.remove('pilot0000001');
    interviews.forget('pilot0000001');
    expect(removedOf(interviews)).toEqual([]);
    expect([...storage.texts.keys()]).toEqual(['another-site:doc']);
  });
});
