import { useRef, useState } from 'preact/hooks';
import type { Engine } from './engine.ts';
import { engineAtHand, loadEngine } from './load-engine.ts';

interface EngineAction {
  run: () => void;
  /** True from the press to the moment at which the engine has arrived. */
  isBusy: boolean;
  /** True where the engine did not arrive for the last press. */
  hasFailed: boolean;
}

/** An action that needs the engine. Pressed before the engine is there, it waits, and is done once. */
export function useEngineAction(action: (engine: Engine) => void): EngineAction {
  const [outcome, setOutcome] = useState<'none' | 'waiting' | 'failed'>('none');
  const isWaiting = useRef(false);
  const latest = useRef(action);
  latest.current = action;

  async function wait(): Promise<void> {
    isWaiting.current = true;
    setOutcome('waiting');
    const engine = await loadEngine();
    isWaiting.current = false;
    setOutcome(engine === null ? 'failed' : 'none');
    if (engine !== null) latest.current(engine);
  }
  function run(): void {
    const engine = engineAtHand();
    if (isWaiting.current) return;
    if (engine === null) void wait();
    else latest.current(engine);
  }
  return { run, isBusy: outcome === 'waiting', hasFailed: outcome === 'failed' };
}
