/**
 * Calls `look` about once a second while the page runs, and at once when it comes back from sleep, from another app or
 * from the memory of the browser. Returns how to stop.
 */
export function everySecond(look: () => void): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const timer = setInterval(look, 1000);
  for (const sign of ['visibilitychange', 'resume']) document.addEventListener(sign, look, options);
  for (const sign of ['pageshow', 'focus']) window.addEventListener(sign, look, options);
  return () => {
    clearInterval(timer);
    stop.abort();
  };
}

/** Whether the page is in sight, and not behind another one. */
export function isInSight(): boolean {
  return document.visibilityState === 'visible';
}
