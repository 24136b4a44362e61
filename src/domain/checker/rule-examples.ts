/** A text that a rule must remark on, and the same wish in better words. */
export interface BadExample {
  text: string;
  better: string;
}

/** A text that a rule must leave alone; `because` says so where it looks like an offense. */
export interface GoodExample {
  text: string;
  because?: string;
}

/** What a reader is told of a rule, and the examples that are its test. Not for the browser's scripts. */
export interface RuleExamples {
  name: string;
  /** What it looks for, in one sentence. */
  looksFor: string;
  /** Why that matters, in one sentence. */
  reason: string;
  bad: readonly BadExample[];
  good: readonly GoodExample[];
}
