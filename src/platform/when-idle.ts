/** Milliseconds: what a visitor does first comes before what may be needed later. */
const FIRST = 2000;
const LATEST = 2000;

/** Calls `act` two seconds from now, once the browser has nothing else to do. Returns how to stop. */
export function whenIdle(act: () => void): () => void {
  let stop: () => void;
  const timer = setTimeout(() => {
    // Safari does not tell when it is idle.
    if (!('requestIdleCallback' in window)) return act();
    const handle = window.requestIdleCallback(act, { timeout: LATEST });
    stop = () => window.cancelIdleCallback(handle);
  }, FIRST);
  stop = () => clearTimeout(timer);
  return () => stop();
}
