import { findingSlots, isCompleteFinding } from '../questions/candidates.ts';
import type { SlotValues } from '../text/fill-slots.ts';
import { joinList } from '../text/join-list.ts';
import { plainPhrase } from '../text/plain-phrase.ts';
import type { Known } from './known.ts';

/**
 * The slots as they read inside a sentence, without brackets: those of the record, and of each kind of finding those of
 * the first one that is complete. What the record says goes before what a finding says.
 */
export function slotValuesOf(known: Known): SlotValues {
  const ofFindings = known.findings.filter((finding) => isCompleteFinding(finding)).toReversed();
  const aims = known.aims.map((aim) => plainPhrase(aim)).filter((aim) => aim !== '');
  const told = Object.entries(known.slots).map(([slot, value]) => [slot, plainPhrase(value ?? '')] as const);
  return Object.assign({}, ...ofFindings.map((finding) => findingSlots(finding)), {
    aims: joinList(aims),
    ...Object.fromEntries(told),
  });
}
