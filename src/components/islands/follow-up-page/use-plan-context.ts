import { useStore } from '@nanostores/preact';
import type { PlanContext } from '../../../domain/follow-up/plan-follow-up.ts';
import { restOf } from '../../../domain/follow-up/rest-of.ts';
import type { MessageFacts } from '../../../domain/follow-up/sent-so-far.ts';
import type { FollowUpNorms } from '../../../domain/schedule/cadence.ts';
import { today } from '../../../platform/today.ts';
import { ownZone } from '../../../platform/zones.ts';
import { myDetails } from '../../../stores/on-this-device.ts';

/** What plans on this page are made with: the days off of the asker, and the day that it is here. */
export function usePlanContext<One extends MessageFacts>(
  messages: readonly One[],
  norms: FollowUpNorms,
): PlanContext & { messages: readonly One[] } {
  const me = useStore(myDetails.$me);
  return { messages, norms, rest: restOf(me), today: today(), ownZone: ownZone() ?? 'UTC' };
}
