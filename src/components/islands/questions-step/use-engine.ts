import { useEffect, useState } from 'preact/hooks';
import type { Engine } from './engine.ts';
import { engineAtHand, whenEngineArrives } from './load-engine.ts';

/** The engine once it is there. Whoever uses it says elsewhere that it is wanted. */
export function useEngine(): Engine | null {
  const [engine, setEngine] = useState(engineAtHand);
  useEffect(() => {
    setEngine(engineAtHand());
    return whenEngineArrives(() => setEngine(engineAtHand()));
  }, []);
  return engine;
}
