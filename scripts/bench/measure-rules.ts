/** How a rule did on labelled texts. */
export interface RuleMeasure<Id extends string> {
  rule: Id;
  /** Texts that bear its label. */
  cases: number;
  /** Of its remarks, the share that were meant; 1 where it made none. */
  precision: number;
  /** Of the texts that bear its label, the share on which it remarked. */
  recall: number;
  /** Remarks that were not meant. */
  wrong: readonly string[];
  /** Texts on which it should have remarked. */
  missed: readonly string[];
}

/** A text, with the rules that must remark on it and those that did. */
export interface Checked<Id extends string> {
  text: string;
  rules: readonly Id[];
  found: readonly Id[];
}

/** Compares what was found with what was meant, rule by rule. */
export function measureRules<Id extends string>(
  ids: readonly Id[],
  checked: readonly Checked<Id>[],
): RuleMeasure<Id>[] {
  return ids.map((rule) => {
    const labelled = checked.filter((one) => one.rules.includes(rule));
    const remarked = checked.filter((one) => one.found.includes(rule));
    const right = remarked.filter((one) => one.rules.includes(rule)).length;
    return {
      rule,
      cases: labelled.length,
      precision: remarked.length === 0 ? 1 : right / remarked.length,
      recall: labelled.length === 0 ? 1 : right / labelled.length,
      wrong: remarked.filter((one) => !one.rules.includes(rule)).map((one) => one.text),
      missed: labelled.filter((one) => !one.found.includes(rule)).map((one) => one.text),
    };
  });
}
