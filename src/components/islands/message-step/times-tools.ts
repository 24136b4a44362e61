import { offeredTexts, offerZones, timesToOffer } from '../../../domain/schedule/times-to-offer.ts';
import { TimesPanel } from './TimesPanel.tsx';

/** Everything about days, clocks and zones. Only use-times.ts imports it, when there are times or somebody may pick some. */
export const timesTools = { offeredTexts, offerZones, timesToOffer, TimesPanel };

export type TimesTools = typeof timesTools;
