import type { RuleMeasure } from '../../scripts/bench/measure-rules.ts';

/** What a rule must reach on labelled texts. A wrong remark costs more trust than a missed one. */
const LEAST = { precision: 0.95, recall: 0.9 };
const FEWEST_CASES = 10;

/** What a rule lacks on labelled texts, with those on which it went wrong; nothing where it is good enough. */
export function shortfallsOf({ cases, precision, recall, wrong, missed }: RuleMeasure<string>): string[] {
  return [
    ...(cases < FEWEST_CASES ? [`only ${cases} cases`] : []),
    ...(precision < LEAST.precision ? [`precision ${precision}, wrong on:`, ...wrong] : []),
    ...(recall < LEAST.recall ? [`recall ${recall}, missed:`, ...missed] : []),
  ];
}
