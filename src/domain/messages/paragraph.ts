import type { Condition, Sentence } from './sentence.ts';

/** What a paragraph can have below its sentences, a line each. Where there is nothing to list, it goes as a whole. */
export const LIST_IDS = ['aims', 'questions', 'times'] as const;

export type List = (typeof LIST_IDS)[number];

/** A paragraph of a message. */
export interface Paragraph {
  id: string;
  sentences: readonly Sentence[];
  /** Whole alternatives to the sentences, for the writer to choose from. */
  others: readonly (readonly Sentence[])[];
  join: 'space' | 'line';
  /** A list below the sentences, or the message that this one follows, quoted. */
  below: List | 'quote' | null;
  /** The most lines of a list; undefined for all. */
  most?: number | undefined;
  when?: Condition | undefined;
}

/** A sentence as an author wrote it, or the sentences of a phrase in its place. */
export type WrittenSentence = Sentence | { phrase: string };

/** A paragraph with sentences of its own, as an author wrote it. */
export interface OwnParagraph extends Omit<Paragraph, 'sentences' | 'others'> {
  kind: 'own';
  sentences: readonly WrittenSentence[];
  others: readonly (readonly WrittenSentence[])[];
}

/** A paragraph as an author wrote it: some take their text from a phrase, or from the situation whose text they include. */
export type WrittenParagraph =
  | OwnParagraph
  | { kind: 'phrase'; id: string; phrase: string; when?: Condition | undefined }
  | { kind: 'include'; id: string; situation: string };

/** Wording that several messages share, such as a greeting. */
export interface Phrase {
  id: string;
  sentences: readonly Sentence[];
  others: readonly (readonly Sentence[])[];
  join: 'space' | 'line';
}
