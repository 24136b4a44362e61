import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface FocusOnAdded {
  /** The list whose last entry gets the focus. */
  list: RefObject<HTMLOListElement>;
  /** Says that the next entry comes from a button, and is about to be filled in. */
  noteAdded: () => void;
}

/** Brings the focus into the first field of an entry that was added by hand. */
export function useFocusOnAdded(count: number): FocusOnAdded {
  const list = useRef<HTMLOListElement>(null);
  const isAdded = useRef(false);
  useLayoutEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    list.current?.lastElementChild?.querySelector('input')?.focus();
  }, [count]);
  return {
    list,
    noteAdded: () => {
      isAdded.current = true;
    },
  };
}
