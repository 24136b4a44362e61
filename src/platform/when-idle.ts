/** Calls `act` once the browser has nothing else to do, and after two seconds at the latest. Returns how to stop. */
export function whenIdle(act: () => void): () => void {
  // Safari does not tell when it is idle.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, LATEST);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: LATEST });
  return () => window.cancelIdleCallback(handle);
}

/** In milliseconds. */
const LATEST = 2000;
