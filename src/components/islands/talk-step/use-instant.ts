import { useEffect, useReducer } from 'preact/hooks';
import { everySecond } from '../../../platform/every-second.ts';
import { now } from '../../../platform/now.ts';

/** The present instant, read anew at every look. The seconds only bring the next look: nothing is counted by them. */
export function useInstant(isTicking: boolean): string {
  const [, look] = useReducer((looks: number, _sign: 'look') => looks + 1, 0);
  useEffect(() => (isTicking ? everySecond(() => look('look')) : undefined), [isTicking]);
  return now();
}
