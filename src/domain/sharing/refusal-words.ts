import type { RecordState, UnsavedReason } from '../saving/record-state.ts';

const UNSAVED_TEXTS: Readonly<Record<UnsavedReason, string>> = {
  full: 'this browser’s storage is full. Make room on the page “Backup, restore, delete” in another tab, then press the button here again.',
  blocked:
    'this browser does not let the page store anything. Read or print it from this page, or open the link in another browser.',
  'too-long': 'that interview has no room for it. Remove some of its questions, or use the list for a new interview.',
};

/** Why a shared list did not get into an interview, and what to do; `state` is that of the record after the attempt. */
export function refusalText(state: RecordState): string {
  const why =
    state.kind === 'unsaved'
      ? UNSAVED_TEXTS[state.reason]
      : 'that interview has changed since this page opened. Look at it among your interviews, then open the link again.';
  return `The list was not taken over: ${why}`;
}
