import type { Tone } from '../messages/tone.ts';

/** What the asker chose and wrote for one message. Everything else in it is composed. */
export interface Draft {
  /** Null for the tone of the interview. */
  tone: Tone | null;
  /** Which wording of a paragraph is taken, by the id of the paragraph: 0 for the first. */
  variants: Record<string, number>;
  /** Paragraphs in the asker’s own words, by id. An empty one was taken out. */
  edits: Record<string, string>;
  /** The subject in the asker’s own words; null where the composed one stands. */
  subject: string | null;
  /** The whole text in the asker’s own words; null where its paragraphs stand. */
  whole: string | null;
}

/** A draft in which nothing was chosen or written. */
export function newDraft(): Draft {
  return { tone: null, variants: {}, edits: {}, subject: null, whole: null };
}

/** Whether anything in a draft is in the asker’s own words. */
export function isOwnWording(draft: Draft): boolean {
  return draft.subject !== null || draft.whole !== null || Object.keys(draft.edits).length > 0;
}
