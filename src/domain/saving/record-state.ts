/** How a record in memory stands to the one in storage. Only `saved` means that everything typed is on this device. */
export type RecordState =
  /** Nothing is stored, and nothing was typed. */
  | { kind: 'empty' }
  /** Storage holds what memory holds. `at`: UTC, ISO 8601. */
  | { kind: 'saved'; at: string }
  /** Memory is ahead: storage is full, the browser does not let this page store anything, or the text is too long. */
  | { kind: 'unsaved'; reason: UnsavedReason }
  /** Storage holds a change of another tab that this one has not seen. */
  | { kind: 'conflict' }
  /** The record was there and is gone: removed in another tab, or by the browser. */
  | { kind: 'removed' }
  /** A newer version of this site wrote it. Nothing is written until the page is reloaded. */
  | { kind: 'newer' }
  /** It could not be understood. Nothing is written until the visitor decides. */
  | { kind: 'damaged'; reasons: readonly string[]; raw: string };

/** Why nothing can be written. 'too-long': what was typed would not open again; see opensAgain. */
export type UnsavedReason = 'full' | 'blocked' | 'too-long';

/** True while something typed is in memory only. */
export function isAtRisk(state: RecordState): boolean {
  return state.kind === 'unsaved' || state.kind === 'conflict' || state.kind === 'removed';
}

/** Of several states the one that the visitor must hear about: the first that is not well, else the latest saving. */
export function foremostState(states: readonly RecordState[]): RecordState {
  const troubled = states.find((state) => state.kind !== 'saved' && state.kind !== 'empty');
  const saved = states
    .flatMap((state) => (state.kind === 'saved' ? [state] : []))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return troubled ?? saved[0] ?? { kind: 'empty' };
}

const UNSAVED_TEXTS: Readonly<Record<UnsavedReason, string>> = {
  full: 'Not saved: this browser’s storage is full. Your text is still here. Download a backup, then remove an old interview and choose “Remove for good”: that makes room.',
  blocked:
    'Not saved: this browser does not let the page store anything. Your text is here until you leave this page. Print it, copy it or download a backup first.',
  'too-long':
    'Not saved: this is longer than two million characters, or a list has more than 500 entries. Your text is still here. Copy what is too long to a place of its own, then shorten it here.',
};

/**
 * The state in words for the visitor. `timeOf` turns an instant into a time of day in the visitor's zone, "14:02".
 */
export function saveStatusText(state: RecordState, timeOf: (instant: string) => string): string {
  switch (state.kind) {
    case 'empty':
      return 'What you type is saved on this device.';
    case 'saved': {
      const time = timeOf(state.at);
      return time === '' ? 'Saved on this device.' : `Saved on this device, ${time}.`;
    }
    case 'unsaved':
      return UNSAVED_TEXTS[state.reason];
    case 'conflict':
      return 'Not saved: this was changed in another tab. Your text is still here. Choose below what to keep.';
    case 'removed':
      return 'Not saved: this was removed in another tab or by the browser. Your text is still here.';
    case 'newer':
      return 'This was saved by a newer version of this page. Reload the page to go on.';
    case 'damaged':
      return 'What is saved here could not be read. Nothing has been overwritten.';
  }
}
