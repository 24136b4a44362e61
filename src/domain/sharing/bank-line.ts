import type { FindingKind } from '../interview/finding.ts';
import type { Family } from '../questions/family.ts';

/** What a shared list needs to know of a question of the bank. */
export interface BankLine {
  id: string;
  /** The wording for nobody in particular; what a finding would fill stands in braces: "{their project}". */
  text: string;
  family: Family;
  /** Minutes that it usually takes, in halves. */
  minutes: number;
  /** The kind of finding that it is built from, or null. */
  finding: FindingKind | null;
}
