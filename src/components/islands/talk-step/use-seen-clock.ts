import { useEffect, useState } from 'preact/hooks';
import { readClock, sawClock, type TalkClock } from '../../../domain/talk/talk-clock.ts';
import { isInSight } from '../../../platform/every-second.ts';
import type { RunningTalk } from './running-talk.ts';

/**
 * Notes now and then which instant the page saw, so that a clock that is set back later is noticed. What stands in the
 * way of a true clock stays in sight until it was read.
 */
export function useSeenClock({ talk, instant, act }: RunningTalk): [TalkClock['doubt'], () => void] {
  const { doubt } = readClock(talk, instant);
  const [wasSetBack, setWasSetBack] = useState(false);
  useEffect(() => {
    if (doubt === 'left-running' || !isInSight()) return;
    if (doubt === 'set-back') setWasSetBack(true);
    if (sawClock(talk, instant) !== talk) act((now) => sawClock(now, instant));
  }, [talk, instant, doubt, act]);
  return [doubt ?? (wasSetBack ? 'set-back' : null), () => setWasSetBack(false)];
}
