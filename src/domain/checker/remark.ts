/** A stretch of a text: offsets in UTF-16 units in the text as it was given, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** What a rule has to say about one place of a text. It may be wrong, so it never stops anybody. */
export interface Remark<Id extends string = string> {
  rule: Id;
  span: Span;
  /** Why it matters, in one sentence. */
  why: string;
  /** A pattern for rewriting, in one sentence with an example wording. */
  rewrite: string;
}
