import { describe, expect, it } from 'vitest';
import { createFakeStorage } from '../../tests/fixtures/fake-storage.ts';
import { openTab, PREFIX } from '../../tests/fixtures/fake-tab.ts';
import { ME } from '../../tests/fixtures/interviews.ts';
import { EMPTY_ME } from '../domain/interview/me.ts';
import { openMe } from './me.ts';

function open() {
  const storage = createFakeStorage();
  const tab = openTab(storage, 'one');
  return { storage, tab, mine: openMe(tab.tools) };
}

describe('the details of the asker', () => {
  it('are empty at first, and nothing is written', () => {
    const { storage, mine } = open();
    expect(mine.$me.get()).toEqual(EMPTY_ME);
    expect(storage.texts.size).toBe(0);
  });

  it('are saved from the first letter on', () => {
    const { storage, mine } = open();
    mine.change((me) => ({ ...me, name: 'O' }));
    mine.change((me) => ({ ...me, introduction: 'a bus driver' }));
    expect(mine.$me.get()).toEqual({ ...EMPTY_ME, name: 'O', introduction: 'a bus driver' });
    expect(mine.record.$state.get().kind).toBe('saved');
    expect(openMe(openTab(storage, 'two').tools).$me.get()).toEqual({
      ...EMPTY_ME,
      name: 'O',
      introduction: 'a bus driver',
    });
  });

  it('follow what another tab writes', () => {
    const { storage, tab, mine } = open();
    openMe(openTab(storage, 'two').tools).change(() => ME);
    tab.hearStorage();
    expect(mine.$me.get()).toEqual(ME);
  });

  it('are kept in memory where storage is forbidden', () => {
    const { storage, mine } = open();
    storage.property = 'null';
    mine.change(() => ME);
    mine.change((me) => ({ ...me, name: 'Sam' }));
    expect(mine.$me.get().name).toBe('Sam');
    expect(mine.record.$state.get().kind).toBe('unsaved');
  });

  it('are empty and not written over where they cannot be read', () => {
    const { storage, tab, mine } = open();
    storage.texts.set(`${PREFIX}me`, '{"schema":1,"data":{"name":"Sam"}}');
    tab.comeBack();
    mine.change(() => ME);
    expect(mine.$me.get()).toEqual(EMPTY_ME);
    expect(mine.record.$state.get().kind).toBe('damaged');
    expect(mine.record.salvaged()).toEqual({ ...EMPTY_ME, name: 'Sam' });
    expect(storage.writes).toBe(0);
  });

  it('stay where they were removed elsewhere while they are being typed', () => {
    const { storage, tab, mine } = open();
    mine.change(() => ME);
    storage.texts.clear();
    tab.hearStorage();
    mine.change((me) => ({ ...me, name: 'Sam' }));
    expect(mine.$me.get().name).toBe('Sam');
    expect(mine.record.$state.get().kind).toBe('removed');
  });
});
