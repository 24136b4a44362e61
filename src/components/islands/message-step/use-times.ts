import { useMemo, useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { OfferZones, TimeToOffer } from '../../../domain/schedule/times-to-offer.ts';
import { now } from '../../../platform/now.ts';
import { ownZone } from '../../../platform/zones.ts';
import { useLoaded } from '../session/use-loaded.ts';
import type { TimesTools } from './times-tools.ts';

/** The proposed times of an interview, as far as what reads them is there. */
export type TimesHere =
  | { kind: 'loading' | 'failed' }
  | {
      kind: 'there';
      zones: OfferZones;
      times: readonly TimeToOffer[];
      /** What a message tells of them. */
      texts: readonly string[];
      TimesPanel: TimesTools['TimesPanel'];
    };

const load = async () => (await import('./times-tools.ts')).timesTools;

/** The proposed times: at once where there are any, otherwise from the first touch on. */
export function useTimes({ myZone, contactZone, proposedTimes }: Interview['message'], isAwake: boolean): TimesHere {
  const [openedAt] = useState(now);
  const isWanted = isAwake || proposedTimes.length > 0 || myZone !== '' || contactZone !== '';
  const tools = useLoaded(load, isWanted);
  return useMemo(() => {
    if (typeof tools === 'string') return { kind: tools };
    const zones = tools.offerZones({ myZone, contactZone }, ownZone());
    const times = tools.timesToOffer(proposedTimes, zones, openedAt);
    return { kind: 'there', zones, times, texts: tools.offeredTexts(times), TimesPanel: tools.TimesPanel };
  }, [tools, myZone, contactZone, proposedTimes, openedAt]);
}
