import { useEffect, useRef } from 'preact/hooks';
import { readyBell, ringBell } from '../../../platform/bell.ts';

/** Rings once for each new cue where sound is on; never for the cue that held when the page was opened. */
export function useBell(cueId: string | null, hasSound: boolean): void {
  const given = useRef(new Set([cueId]));
  useEffect(() => {
    if (given.current.has(cueId)) return;
    given.current.add(cueId);
    if (hasSound && cueId !== null) ringBell();
  }, [cueId, hasSound]);
  // After a reload, the browser wants a tap before it lets the page be heard.
  useEffect(() => {
    if (!hasSound) return undefined;
    const stop = new AbortController();
    document.addEventListener('click', () => void readyBell(), { signal: stop.signal, capture: true });
    return () => stop.abort();
  }, [hasSound]);
}
