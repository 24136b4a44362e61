import { describe, expect, it } from 'vitest';
import { createFakeStorage } from '../../tests/fixtures/fake-storage.ts';
import { openTab, PREFIX, type FakeTab } from '../../tests/fixtures/fake-tab.ts';
import { ME } from '../../tests/fixtures/interviews.ts';
import type { Me } from '../domain/interview/me.ts';
import { isAtRisk } from '../domain/saving/record-state.ts';
import { openEnvelope, sealEnvelope } from '../domain/saving/envelope.ts';
import { meKind } from '../domain/saving/record-kinds.ts';
import { openRecord, type SavedRecord } from './record.ts';

const KEY = `${PREFIX}me`;

const openMine = ({ tools }: FakeTab) => openRecord({ key: 'me', kind: meKind, ...tools });
const rename = (record: SavedRecord<Me>, name: string) => record.change((me) => ({ ...me, name }));
const nameIn = (record: SavedRecord<Me>) => record.$value.get()?.name;
const stateOf = (record: SavedRecord<Me>) => record.$state.get().kind;

/** Two tabs of one browser with the same record open in both. */
function openTwo() {
  const storage = createFakeStorage();
  const stored = sealEnvelope(meKind, { ...ME, name: 'before' }, { revision: 1, savedAt: 'then', tab: 'old' });
  storage.texts.set(KEY, stored);
  const [oneTab, twoTab] = [openTab(storage, 'one'), openTab(storage, 'two')];
  const nameStored = () => {
    const opened = openEnvelope(meKind, storage.texts.get(KEY) ?? null);
    return opened.kind === 'good' ? opened.value.name : opened.kind;
  };
  return { storage, stored, oneTab, twoTab, one: openMine(oneTab), two: openMine(twoTab), nameStored };
}

/** Two tabs of which the second typed over what it had not seen. */
function openConflict() {
  const tabs = openTwo();
  rename(tabs.one, 'from one');
  rename(tabs.two, 'from two');
  return tabs;
}

describe('two tabs that take turns', () => {
  it('see what the other wrote, and lose nothing', () => {
    const { oneTab, twoTab, one, two, nameStored } = openTwo();
    rename(one, 'from one');
    twoTab.hearStorage();
    expect(nameIn(two)).toBe('from one');
    rename(two, 'from two');
    oneTab.hearStorage();
    expect([nameIn(one), stateOf(one), nameStored()]).toEqual(['from two', 'saved', 'from two']);
  });

  it('see it, too, when they come back from sleep without having heard', () => {
    const { twoTab, one, two } = openTwo();
    rename(one, 'from one');
    twoTab.comeBack();
    expect([nameIn(two), stateOf(two)]).toEqual(['from one', 'saved']);
    rename(one, 'from one again');
    twoTab.turn('visible');
    expect(nameIn(two)).toBe('from one again');
  });

  it('see a record that the other made', () => {
    const storage = createFakeStorage();
    const twoTab = openTab(storage, 'two');
    const [one, two] = [openMine(openTab(storage, 'one')), openMine(twoTab)];
    one.create(ME);
    twoTab.hearStorage();
    expect([two.$value.get(), stateOf(two)]).toEqual([ME, 'saved']);
  });

  it('meet in a conflict where both make the record', () => {
    const storage = createFakeStorage();
    const [one, two] = [openMine(openTab(storage, 'one')), openMine(openTab(storage, 'two'))];
    one.create({ ...ME, name: 'from one' });
    two.create({ ...ME, name: 'from two' });
    expect([stateOf(two), nameIn(two)]).toEqual(['conflict', 'from two']);
    expect(storage.texts.get(KEY)).toContain('from one');
  });
});

describe('a tab that types over what it has not seen', () => {
  it('is in conflict: its text stays in memory, the other one in storage', () => {
    const { one, two, twoTab, nameStored } = openConflict();
    expect([stateOf(two), isAtRisk(two.$state.get())]).toEqual(['conflict', true]);
    rename(two, 'typed on');
    twoTab.hearStorage();
    twoTab.comeBack();
    twoTab.leave();
    expect([nameIn(two), stateOf(two), nameStored()]).toEqual(['typed on', 'conflict', 'from one']);
    expect(stateOf(one)).toBe('saved');
  });

  it('may keep its own text: the other one becomes the previous copy', () => {
    const { oneTab, one, two, nameStored } = openConflict();
    expect(two.canKeepMine()).toBe(true);
    two.keepMine();
    expect([nameIn(two), stateOf(two), nameStored()]).toEqual(['from two', 'saved', 'from two']);
    expect(two.previousCopy()?.name).toBe('from one');
    oneTab.hearStorage();
    expect(nameIn(one)).toBe('from two');
    rename(two, 'typed on');
    expect([nameStored(), two.previousCopy()?.name]).toEqual(['typed on', 'from one']);
  });

  it('may use the other text: its own becomes the previous copy', () => {
    const { two, nameStored } = openConflict();
    two.useTheirs();
    expect([nameIn(two), stateOf(two), nameStored()]).toEqual(['from one', 'saved', 'from one']);
    expect(two.previousCopy()?.name).toBe('from two');
    rename(two, 'typed on');
    expect([nameStored(), two.previousCopy()?.name]).toEqual(['typed on', 'from two']);
  });

  it('is not asked where the other one wrote the same record back', () => {
    const { storage, stored, two, twoTab } = openTwo();
    storage.texts.set(KEY, stored);
    twoTab.hearStorage();
    rename(two, 'typed on');
    expect(stateOf(two)).toBe('saved');
  });

  it('counts its revision on from the one it replaces', () => {
    const { storage, two } = openConflict();
    two.keepMine();
    expect(openEnvelope(meKind, storage.texts.get(KEY) ?? null)).toMatchObject({ revision: 3 });
  });

  it('stays in conflict where its text finds no room', () => {
    const { storage, two, twoTab } = openTwo();
    storage.quota = 0;
    rename(two, 'two has no room, and says so');
    expect(two.$state.get()).toEqual({ kind: 'unsaved', reason: 'full' });
    storage.quota = 5000;
    storage.texts.set(KEY, sealEnvelope(meKind, ME, { revision: 9, savedAt: '', tab: 'three' }));
    twoTab.hearStorage();
    expect([nameIn(two), stateOf(two)]).toEqual(['two has no room, and says so', 'conflict']);
  });
});

describe('a record that is removed elsewhere', () => {
  it('stays in the memory of this tab, and is not written again unasked', () => {
    const { storage, two, twoTab } = openTwo();
    storage.texts.delete(KEY);
    twoTab.hearStorage();
    expect([nameIn(two), stateOf(two)]).toEqual(['before', 'removed']);
    rename(two, 'typed on');
    twoTab.comeBack();
    twoTab.leave();
    expect([nameIn(two), stateOf(two), storage.texts.has(KEY)]).toEqual(['typed on', 'removed', false]);
  });

  it('is noticed at the next letter where the tab did not hear of it', () => {
    const { storage, two } = openTwo();
    storage.texts.clear();
    rename(two, 'typed on');
    expect([stateOf(two), storage.texts.size]).toEqual(['removed', 0]);
  });

  it('may be written again', () => {
    const { storage, two, twoTab, nameStored } = openTwo();
    storage.texts.clear();
    twoTab.hearStorage();
    rename(two, 'typed on');
    two.saveAgain();
    expect([stateOf(two), nameStored()]).toEqual(['saved', 'typed on']);
  });

  it('is not written over what another tab has put there since', () => {
    const { storage, one, oneTab, two, twoTab, nameStored } = openTwo();
    storage.texts.clear();
    oneTab.hearStorage();
    twoTab.hearStorage();
    one.saveAgain();
    rename(one, 'from one');
    two.saveAgain();
    expect([stateOf(two), nameIn(two), nameStored()]).toEqual(['conflict', 'before', 'from one']);
  });

  it('is a conflict once another tab has written it again', () => {
    const { storage, stored, two, twoTab } = openTwo();
    storage.texts.clear();
    twoTab.hearStorage();
    storage.texts.set(KEY, stored.replace('before', 'back'));
    twoTab.hearStorage();
    expect([stateOf(two), nameIn(two)]).toEqual(['conflict', 'before']);
  });
});

describe('a newer version in another tab', () => {
  const newer = (stored: string) => stored.replace(/"schema":\d+/, '"schema":99');

  it('makes this tab read-only', () => {
    const { storage, stored, two, twoTab } = openTwo();
    storage.texts.set(KEY, newer(stored));
    twoTab.hearStorage();
    rename(two, 'typed on');
    expect([two.$value.get(), stateOf(two), storage.texts.get(KEY)]).toEqual([null, 'newer', newer(stored)]);
  });

  it('is not written over by a tab that did not hear of it', () => {
    const { storage, stored, two } = openTwo();
    storage.texts.set(KEY, newer(stored));
    rename(two, 'typed on');
    expect([nameIn(two), stateOf(two), storage.texts.get(KEY)]).toEqual(['typed on', 'conflict', newer(stored)]);
    expect(two.canKeepMine()).toBe(false);
    two.keepMine();
    two.saveAgain();
    expect([nameIn(two), stateOf(two), storage.texts.get(KEY)]).toEqual(['typed on', 'conflict', newer(stored)]);
  });
});
