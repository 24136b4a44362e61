import { useEffect, useState } from 'preact/hooks';
import { keepScreenAwake } from '../../../platform/wake-lock.ts';

/** Whether the screen is kept awake; null until the browser has answered. */
export function useScreenAwake(isWanted: boolean): boolean | null {
  const [isAwake, setAwake] = useState<boolean | null>(null);
  useEffect(() => {
    setAwake(null);
    return isWanted ? keepScreenAwake(setAwake) : undefined;
  }, [isWanted]);
  return isAwake;
}
