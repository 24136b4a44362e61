/**
 * Keeps the screen awake for as long as the page is in sight, where the browser allows it, and tells `onChange` whether
 * it does. The lock ends by itself when the page is hidden, and is asked for again when it is shown. Returns how to stop.
 */
export function keepScreenAwake(onChange: (isAwake: boolean) => void): () => void {
  const stop = new AbortController();
  let lock: WakeLockSentinel | null = null;

  async function ask(): Promise<void> {
    if (document.visibilityState !== 'visible' || lock?.released === false) return;
    try {
      const given = await navigator.wakeLock.request('screen');
      if (stop.signal.aborted) return await given.release();
      lock = given;
      given.addEventListener('release', () => onChange(false), { signal: stop.signal });
      onChange(true);
    } catch {
      // Not known to this browser, or refused: a low battery, a rule of the device.
      if (!stop.signal.aborted) onChange(false);
    }
  }

  document.addEventListener('visibilitychange', () => void ask(), { signal: stop.signal });
  void ask();
  return () => {
    stop.abort();
    void lock?.release();
  };
}
