import type { Engine } from './engine.ts';

// The one door to the engine, so that a list can be seen and changed without it.

let arrived: Engine | null = null;
let loading: Promise<Engine | null> | null = null;
const waiting = new Set<() => void>();

/** The engine, or null as long as it is not there. */
export function engineAtHand(): Engine | null {
  return arrived;
}

/** Calls `listener` when the engine arrives, until the answer is called. */
export function whenEngineArrives(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

/** Asks for the engine, once. Null where it cannot be had; then the next call asks again. */
export async function loadEngine(): Promise<Engine | null> {
  if (arrived !== null) return arrived;
  loading ??= import('./engine.ts').then(
    (loaded) => loaded.engine,
    () => null,
  );
  const engine = await loading;
  loading = null;
  if (arrived !== null || engine === null) return arrived;
  arrived = engine;
  for (const listener of waiting) listener();
  return engine;
}
