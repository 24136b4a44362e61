import { newDraft, type Draft } from './draft.ts';
import { changeDraft, draftOf } from './drafts.ts';
import type { Interview } from './interview.ts';

/**
 * The interview with the composed text in place of everything that the asker wrote for a message, which can be put back.
 * Its tone and the wordings that were chosen stay.
 */
export function setBackDraft(interview: Interview, messageId: string): Interview {
  const draft = draftOf(interview, messageId);
  const others = Object.entries(interview.message.drafts).filter(([id]) => id !== messageId);
  const left = withoutWords(draft);
  const drafts = Object.fromEntries(left === null ? others : [...others, [messageId, left]]);
  return {
    ...interview,
    message: { ...interview.message, drafts },
    undo: { kind: 'draft', message: messageId, draft },
  };
}

/** The interview with the composed text in place of one paragraph in the asker’s own words, which can be put back. */
export function setBackParagraph(interview: Interview, messageId: string, paragraph: string): Interview {
  const { edits } = draftOf(interview, messageId);
  const text = Object.hasOwn(edits, paragraph) ? edits[paragraph] : undefined;
  if (text === undefined) return interview;
  const left = Object.fromEntries(Object.entries(edits).filter(([id]) => id !== paragraph));
  return {
    ...changeDraft(interview, messageId, { edits: left }),
    undo: { kind: 'paragraph', message: messageId, paragraph, text },
  };
}

/** The interview with the composed subject in place of the asker’s own, which can be put back. */
export function setBackSubject(interview: Interview, messageId: string): Interview {
  const { subject } = draftOf(interview, messageId);
  if (subject === null) return interview;
  return {
    ...changeDraft(interview, messageId, { subject: null }),
    undo: { kind: 'subject', message: messageId, text: subject },
  };
}

/** Null where no choice is left. */
function withoutWords({ tone, variants }: Draft): Draft | null {
  return tone === null && Object.keys(variants).length === 0 ? null : { ...newDraft(), tone, variants };
}
