import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What a visitor does first on a page; a screen reader may send no more than the click. */
const SIGNS = ['pointerdown', 'keydown', 'focusin', 'click'] as const;

/** False until the visitor does something on the page, or points into `area`. */
export function useAwake(area?: RefObject<HTMLElement>): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true, passive: true };
    const wake = () => {
      stop.abort();
      setAwake(true);
    };
    for (const sign of SIGNS) document.addEventListener(sign, wake, options);
    area?.current?.addEventListener('pointermove', wake, options);
    return () => stop.abort();
  }, [area]);
  return isAwake;
}
