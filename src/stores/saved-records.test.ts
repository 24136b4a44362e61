import { describe, expect, it, vi } from 'vitest';
import { createFakeStorage } from '../../tests/fixtures/fake-storage.ts';
import { openTab, PREFIX } from '../../tests/fixtures/fake-tab.ts';

/** A tab over a storage with something of another site in it. */
function open() {
  const storage = createFakeStorage();
  storage.texts.set('another-site:doc', 'theirs');
  const tab = openTab(storage, 'one');
  return { storage, tab, records: tab.tools.records };
}

describe('a write', () => {
  it('puts a text under our prefix, and it can be read', () => {
    const { storage, records } = open();
    expect(records.write('me', 'text', null)).toBe('written');
    expect(records.read('me')).toBe('text');
    expect([...storage.texts.keys()]).toEqual(['another-site:doc', `${PREFIX}me`]);
  });

  it('replaces a text that this tab has seen', () => {
    const { records } = open();
    records.write('me', 'first', null);
    expect(records.write('me', 'second', 'first')).toBe('written');
    expect(records.read('me')).toBe('second');
  });

  it.each([null, 'first', ''])('is refused over a text that this tab has not seen, when it saw %j', (seen) => {
    const { records } = open();
    records.write('me', 'theirs', null);
    expect(records.write('me', 'mine', seen)).toBe('unseen');
    expect(records.read('me')).toBe('theirs');
  });

  it('is refused where the text that this tab saw is gone', () => {
    const { records } = open();
    expect(records.write('me', 'mine', 'first')).toBe('unseen');
    expect(records.read('me')).toBeNull();
  });

  it('answers "full" where there is no room, and leaves what was there', () => {
    const { storage, records } = open();
    records.write('me', 'first', null);
    storage.quota = 60;
    expect(records.write('me', 'x'.repeat(60), 'first')).toBe('full');
    expect(records.write('other', 'x'.repeat(60), null)).toBe('full');
    expect(records.read('me')).toBe('first');
  });

  it('puts the old text back where the browser loses it for want of room', () => {
    const { storage, records } = open();
    records.write('me', 'first', null);
    storage.quota = 60;
    storage.writing = 'forgets';
    expect(records.write('me', 'x'.repeat(60), 'first')).toBe('full');
    expect(records.read('me')).toBe('first');
  });

  it('answers "blocked" where nothing can ever be stored, as in private windows of old', () => {
    const { storage, records } = open();
    storage.texts.clear();
    storage.quota = 0;
    expect(records.write('me', 'text', null)).toBe('blocked');
  });

  it('answers "blocked" where the browser pretends to store', () => {
    const { storage, records } = open();
    storage.writing = 'ignores';
    expect(records.write('me', 'text', null)).toBe('blocked');
    expect(records.canWrite()).toBe(false);
  });
});

describe('a storage that is forbidden', () => {
  const faults = [{ property: 'throws' }, { property: 'null' }, { writing: 'throws', reading: 'throws' }] as const;

  it.each(faults)('reads as empty and answers "blocked", and nothing throws: %j', (fault) => {
    const { storage, records } = open();
    records.write('me', 'text', null);
    Object.assign(storage, fault);
    expect(records.read('me')).toBeNull();
    expect(records.keys('')).toEqual([]);
    expect(records.canWrite()).toBe(false);
    expect(records.write('me', 'more', null)).toBe('blocked');
    expect(storage.texts.get(`${PREFIX}me`)).toBe('text');
  });

  it('reads what is there where only writing is forbidden', () => {
    const { storage, records } = open();
    records.write('me', 'text', null);
    storage.writing = 'throws';
    expect(records.read('me')).toBe('text');
    expect(records.write('me', 'more', 'text')).toBe('blocked');
    expect(records.canWrite()).toBe(false);
  });

  it('may be allowed later, without a reload', () => {
    const { storage, records } = open();
    storage.property = 'throws';
    expect(records.canWrite()).toBe(false);
    storage.property = 'storage';
    expect(records.canWrite()).toBe(true);
    expect(records.write('me', 'text', null)).toBe('written');
  });
});

describe('the keys', () => {
  it('are ours only, without the prefix, sorted', () => {
    const { storage, records } = open();
    storage.texts.set('twenty-good-minutes', 'a key without the colon is not ours');
    for (const key of ['removed:b', 'interview:b', 'me', 'interview:a']) records.write(key, key, null);
    expect(records.keys('')).toEqual(['interview:a', 'interview:b', 'me', 'removed:b']);
    expect(records.keys('interview:')).toEqual(['interview:a', 'interview:b']);
    expect(records.keys('nothing')).toEqual([]);
  });

  it('are removed one by one', () => {
    const { storage, records } = open();
    records.write('me', 'text', null);
    expect(records.remove('me')).toBe(true);
    expect(records.remove('me')).toBe(true);
    expect([...storage.texts.keys()]).toEqual(['another-site:doc']);
  });

  it('are told to be still there where the browser does not let go of them', () => {
    const { storage, records } = open();
    records.write('me', 'text', null);
    storage.reading = 'throws';
    expect(records.remove('me')).toBe(false);
  });

  it('are none after a look whether something can be written', () => {
    const { records, storage } = open();
    expect(records.canWrite()).toBe(true);
    expect([...storage.texts.keys()]).toEqual(['another-site:doc']);
  });
});

describe('what the browser tells', () => {
  it('is passed on when another tab wrote and when this tab is shown again', () => {
    const { tab, records } = open();
    const listener = vi.fn<() => void>();
    records.watch(listener);
    tab.turn('hidden');
    tab.leave();
    expect(listener).toHaveBeenCalledTimes(0);
    tab.hearStorage();
    tab.comeBack();
    tab.turn('visible');
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('is passed on when the page is about to be hidden or left', () => {
    const { tab, records } = open();
    const listener = vi.fn<() => void>();
    records.whenHidden(listener);
    tab.turn('visible');
    tab.comeBack();
    tab.hearStorage();
    expect(listener).toHaveBeenCalledTimes(0);
    tab.turn('hidden');
    tab.leave();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
