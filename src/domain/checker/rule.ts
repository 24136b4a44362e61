import type { Remark, Span } from './remark.ts';

/** What a rule found: a place, and words of its own where the usual ones do not fit. */
export interface Found {
  span: Span;
  why?: string;
  rewrite?: string;
}

/** A rule that reads a text, of which `Reading` says what is known, and that has at most one thing to say about it. */
export interface Rule<Id extends string, Reading> {
  id: Id;
  why: string;
  rewrite: string;
  find: (reading: Reading) => Found | undefined;
}

/** The remarks of all rules on one reading, in the order of their place; of two at one place, in the order of the rules. */
export function runRules<Id extends string, Reading>(
  rules: readonly Rule<Id, Reading>[],
  reading: Reading,
): Remark<Id>[] {
  return rules
    .flatMap(({ id, why, rewrite, find }) => {
      const found = find(reading);
      return found ? [{ rule: id, span: found.span, why: found.why ?? why, rewrite: found.rewrite ?? rewrite }] : [];
    })
    .toSorted((one, other) => one.span.start - other.span.start);
}
