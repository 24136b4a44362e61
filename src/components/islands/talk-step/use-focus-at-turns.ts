import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where the talk begins, ends or is taken back, its buttons are replaced: the focus goes to the new heading. */
export function useFocusAtTurns(part: RefObject<HTMLElement>, stage: string): void {
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    part.current?.querySelector('h2')?.focus();
  }, [part, stage]);
}
