import { newDraft, type Draft } from './draft.ts';
import type { Interview } from './interview.ts';

/** What the asker chose and wrote for a message; a draft with nothing in it where there is none. */
export function draftOf(interview: Interview, messageId: string): Draft {
  const { drafts } = interview.message;
  return (Object.hasOwn(drafts, messageId) ? drafts[messageId] : undefined) ?? newDraft();
}

/** The interview with this draft of a message. */
export function withDraft(interview: Interview, messageId: string, draft: Draft): Interview {
  const drafts = new Map(Object.entries(interview.message.drafts)).set(messageId, draft);
  return { ...interview, message: { ...interview.message, drafts: Object.fromEntries(drafts) } };
}

/** The interview with something else chosen or written for a message. */
export function changeDraft(interview: Interview, messageId: string, part: Partial<Draft>): Interview {
  return withDraft(interview, messageId, { ...draftOf(interview, messageId), ...part });
}

/** The interview with one paragraph of a message in the asker’s own words. */
export function withParagraph(interview: Interview, messageId: string, paragraph: string, text: string): Interview {
  const edits = new Map(Object.entries(draftOf(interview, messageId).edits)).set(paragraph, text);
  return changeDraft(interview, messageId, { edits: Object.fromEntries(edits) });
}
