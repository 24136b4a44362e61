import { useEffect, useRef, useState } from 'preact/hooks';

interface Followed<Value> {
  get(): Value;
  /** Calls `listener` at every change, until the answer is called. */
  listen(listener: () => void): () => void;
}

/**
 * A value that is followed at once: what depends on it is rendered together with the key that changed it, in one frame.
 * `useStore` waits for a timer, and has the page painted twice for every key.
 */
export function useFollowed<Value>(store: Followed<Value>): Value {
  const [, render] = useState({});
  const shown = useRef(store.get());
  shown.current = store.get();
  useEffect(() => {
    const stop = store.listen(() => render({}));
    // It may have changed before anybody listened.
    if (shown.current !== store.get()) render({});
    return stop;
  }, [store]);
  return shown.current;
}
