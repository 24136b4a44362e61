/**
 * The one door to localStorage. Texts go in and come out by key; nothing here knows what they mean.
 *
 * - Keys of other sites on the same origin are never touched: every key has our prefix.
 * - `write` refuses to write over a text that this tab has not seen, and reads back what it wrote.
 * - Where storage is forbidden, every read is empty and every write answers 'blocked'; nothing throws.
 */
const PREFIX = 'twenty-good-minutes:';

export type WriteResult = 'written' | 'unseen' | 'full' | 'blocked';

export interface SavedRecords {
  /** True where something short can be written at this moment. */
  canWrite(): boolean;
  /** The text under a key, or null. */
  read(key: string): string | null;
  /** Writes if the key still holds what this tab saw last (`seen`, null for nothing). */
  write(key: string, text: string, seen: string | null): WriteResult;
  /** Removes a key. True where it is gone afterwards. */
  remove(key: string): boolean;
  /** Our keys that begin with `start`, without the prefix, sorted. */
  keys(start: string): string[];
  /** Calls `listener` when another tab changed something of ours, and when this tab is shown again. */
  watch(listener: () => void): void;
  /** Calls `listener` when the page is about to be hidden or left. */
  whenHidden(listener: () => void): void;
}

/** The records of this browser. */
export function openBrowserRecords(): SavedRecords {
  return openSavedRecords(() => window.localStorage, window, document);
}

/** Opens the door. `getStorage` is called anew each time, since even reading the property can be forbidden. */
export function openSavedRecords(getStorage: () => Storage | null, page: EventTarget, tab: EventTarget): SavedRecords {
  function storage(): Storage | null {
    try {
      return getStorage();
    } catch {
      return null;
    }
  }

  function read(key: string): string | null {
    try {
      return storage()?.getItem(PREFIX + key) ?? null;
    } catch {
      return null;
    }
  }

  function write(key: string, text: string, seen: string | null): WriteResult {
    const open = storage();
    if (!open) return 'blocked';
    if (read(key) !== seen) return 'unseen';
    try {
      open.setItem(PREFIX + key, text);
      return read(key) === text ? 'written' : 'blocked';
    } catch (error) {
      putBack(open, key, seen);
      return isQuotaError(error) && open.length > 0 ? 'full' : 'blocked';
    }
  }

  function canWrite(): boolean {
    const result = write('probe', 'probe', read('probe'));
    remove('probe');
    return result === 'written';
  }

  function remove(key: string): boolean {
    try {
      storage()?.removeItem(PREFIX + key);
    } catch {
      return false;
    }
    return read(key) === null;
  }

  function keys(start: string): string[] {
    try {
      const open = storage();
      if (!open) return [];
      const all = Array.from({ length: open.length }, (_none, index) => open.key(index) ?? '');
      return all
        .filter((key) => key.startsWith(PREFIX + start))
        .map((key) => key.slice(PREFIX.length))
        .toSorted();
    } catch {
      return [];
    }
  }

  function watch(listener: () => void): void {
    page.addEventListener('storage', listener);
    page.addEventListener('pageshow', listener);
    tab.addEventListener('visibilitychange', () => {
      if (!isHidden(tab)) listener();
    });
  }

  function whenHidden(listener: () => void): void {
    page.addEventListener('pagehide', listener);
    tab.addEventListener('visibilitychange', () => {
      if (isHidden(tab)) listener();
    });
  }

  return { canWrite, read, write, remove, keys, watch, whenHidden };
}

/** Some WebKit versions lose the old text when a write fails for want of room (WebKit/WebKit#6597). */
function putBack(open: Storage, key: string, seen: string | null): void {
  try {
    if (seen !== null && open.getItem(PREFIX + key) === null) open.setItem(PREFIX + key, seen);
  } catch {
    // The caller reports the failed write; there is nothing more to save here.
  }
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}

function isHidden(tab: EventTarget): boolean {
  return 'visibilityState' in tab && tab.visibilityState === 'hidden';
}
