import { atom, type ReadableAtom } from 'nanostores';
import { openEnvelope, opensAgain, revisionOf, sealEnvelope, type RecordKind } from '../domain/saving/envelope.ts';
import { isAtRisk, type RecordState } from '../domain/saving/record-state.ts';
import type { SavedRecords } from './saved-records.ts';

/** A saved value in memory, with its state. Every change is written at once; there is no timer in which a word can be lost. */
export interface SavedRecord<Value> {
  /** Null where there is nothing, or nothing that could be understood. */
  $value: ReadableAtom<Value | null>;
  $state: ReadableAtom<RecordState>;
  /** Puts a first value where nothing is stored. */
  create(value: Value): void;
  /** Changes the value in memory and writes it, unless the state asks for a decision first. */
  change(edit: (value: Value) => Value): void;
  /** Takes in what other tabs did, and tries again what could not be written. */
  refresh(): void;
  /** Conflict: my text replaces theirs; theirs becomes the previous copy. */
  keepMine(): void;
  /** Conflict: false where a newer version of this site wrote the other text, which is never written over. */
  canKeepMine(): boolean;
  /** Conflict: their text replaces mine in this tab; mine becomes the previous copy. */
  useTheirs(): void;
  /** Removed elsewhere: write it again. */
  saveAgain(): void;
  /** The previous good copy, if there is one that can be read. */
  previousCopy(): Value | null;
  /** Damaged: what could still be read, if anything. */
  salvaged(): Value | null;
  /**
   * Damaged: start from this value. The damaged text is kept under a key of its own first; where there is no room for
   * it nothing happens and the answer is false, unless `withoutCopy` says that the visitor has it already.
   */
  replaceDamaged(value: Value, withoutCopy: boolean): boolean;
}

export interface RecordOptions<Value> {
  key: string;
  kind: RecordKind<Value>;
  records: SavedRecords;
  /** The instant, UTC, ISO 8601. */
  now: () => string;
  /** Names this tab in what it writes. */
  tab: string;
}

/** At most this many damaged texts are kept. */
const DAMAGED_MOST = 2;

/** Opens the record under a key. It follows storage for as long as the page lives. */
export function openRecord<Value>({ key, kind, records, now, tab }: RecordOptions<Value>): SavedRecord<Value> {
  const $value = atom<Value | null>(null);
  const $state = atom<RecordState>({ kind: 'empty' });
  /** What this tab last read or wrote: the only text that it may write over. */
  let seen: string | null = null;
  let hasPreviousCopy = false;

  function load(): void {
    seen = records.read(key);
    const opened = openEnvelope(kind, seen);
    switch (opened.kind) {
      case 'absent':
        return settle(null, { kind: 'empty' });
      case 'good':
        return settle(opened.value, { kind: 'saved', at: opened.savedAt });
      case 'newer':
        return settle(null, { kind: 'newer' });
      case 'damaged':
        return settle(null, { kind: 'damaged', reasons: opened.reasons, raw: seen ?? '' });
    }
  }

  function settle(value: Value | null, state: RecordState): void {
    $value.set(value);
    $state.set(state);
  }

  function save(value: Value): void {
    const before = seen;
    const savedAt = now();
    const text = sealEnvelope(kind, value, { revision: revisionOf(seen) + 1, savedAt, tab });
    if (!opensAgain(kind, value, text)) return $state.set({ kind: 'unsaved', reason: 'too-long' });
    const result = records.write(key, text, seen);
    if (result === 'unseen') return meetUnseen();
    if (result !== 'written') return $state.set({ kind: 'unsaved', reason: result });
    seen = text;
    if (before !== null && !hasPreviousCopy) keepPrevious(before);
    hasPreviousCopy = true;
    $state.set({ kind: 'saved', at: savedAt });
  }

  /** The copy is what this page found, once a page: a copy of every keystroke would be worth nothing. */
  function keepPrevious(raw: string): void {
    records.write(`previous:${key}`, raw, records.read(`previous:${key}`));
  }

  function meetUnseen(): void {
    $state.set({ kind: records.read(key) === null ? 'removed' : 'conflict' });
  }

  function create(value: Value): void {
    $value.set(value);
    save(value);
  }

  function change(edit: (value: Value) => Value): void {
    const value = $value.get();
    if (value === null) return;
    const changed = edit(value);
    $value.set(changed);
    const { kind: state } = $state.get();
    if (state === 'empty' || state === 'saved' || state === 'unsaved') save(changed);
  }

  function refresh(): void {
    const value = $value.get();
    const isUnchanged = records.read(key) === seen;
    if (isUnchanged && isAtRisk($state.get()) && value !== null) return save(value);
    if (isUnchanged) return;
    if (isAtRisk($state.get())) return meetUnseen();
    if (value !== null && records.read(key) === null) return $state.set({ kind: 'removed' });
    load();
  }

  function useTheirs(): void {
    const mine = $value.get();
    if (mine !== null) {
      const text = sealEnvelope(kind, mine, { revision: revisionOf(seen), savedAt: now(), tab });
      if (opensAgain(kind, mine, text)) keepPrevious(text);
    }
    hasPreviousCopy = true;
    load();
  }

  function canKeepMine(): boolean {
    return openEnvelope(kind, records.read(key)).kind !== 'newer';
  }

  function keepMine(): void {
    if (!canKeepMine()) return;
    const value = $value.get();
    seen = records.read(key);
    if (seen !== null) keepPrevious(seen);
    if (value !== null) save(value);
  }

  function saveAgain(): void {
    const value = $value.get();
    if (records.read(key) === null) seen = null;
    if (value !== null) save(value);
  }

  function previousCopy(): Value | null {
    const opened = openEnvelope(kind, records.read(`previous:${key}`));
    return opened.kind === 'good' ? opened.value : null;
  }

  function salvaged(): Value | null {
    const opened = openEnvelope(kind, seen);
    return opened.kind === 'damaged' ? opened.salvaged : null;
  }

  function replaceDamaged(value: Value, withoutCopy: boolean): boolean {
    if (seen !== null && !withoutCopy && !keepDamaged(records, key, seen, now())) return false;
    hasPreviousCopy = true;
    $value.set(value);
    save(value);
    return true;
  }

  load();
  records.watch(refresh);
  records.whenHidden(() => {
    const value = $value.get();
    if ($state.get().kind === 'unsaved' && value !== null) save(value);
  });
  return {
    $value,
    $state,
    create,
    change,
    refresh,
    keepMine,
    canKeepMine,
    useTheirs,
    saveAgain,
    previousCopy,
    salvaged,
    replaceDamaged,
  };
}

/** Keeps a damaged text under a key of its own, with at most one other: the latest. True where it is stored. */
function keepDamaged(records: SavedRecords, key: string, raw: string, instant: string): boolean {
  const others = records.keys('damaged:');
  if (records.write(`damaged:${instant}:${key}`, raw, null) !== 'written') return false;
  for (const old of others.slice(0, 1 - DAMAGED_MOST)) records.remove(old);
  return true;
}
