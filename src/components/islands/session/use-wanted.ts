import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useNear } from '../session/use-near.ts';
import { useAwake } from '../session/use-awake.ts';

/** Milliseconds after which a part comes in any case: whoever prints from the menu of the browser touches nothing. */
const SETTLED = 3000;

/** False until a part of the page is about to be seen, the page is touched, or everything else has long been there. */
export function useWanted(area: RefObject<HTMLElement>): boolean {
  const isAwake = useAwake();
  const isNear = useNear(area);
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED);
    return () => clearTimeout(timer);
  }, []);
  return isAwake || isNear || isSettled;
}
