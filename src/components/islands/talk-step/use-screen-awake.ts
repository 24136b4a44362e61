import { useEffect, useState } from 'preact/hooks';
import { keepScreenAwake } from '../../../platform/wake-lock.ts';

/** Keeps the screen awake while it is used, and says whether it is; null until the browser has answered. */
export function useScreenAwake(): boolean | null {
  const [isAwake, setAwake] = useState<boolean | null>(null);
  useEffect(() => keepScreenAwake(setAwake), []);
  return isAwake;
}
