import type { Jot, Talk } from '../talk/talk.ts';
import type { Interview } from './interview.ts';
import type { RemovedNote } from './removed-note.ts';

/** The jots of a question, or those that belong to none. */
export function jotsOf(talk: Talk, questionId: string | null): Jot[] {
  if (questionId === null) return talk.jots;
  return talk.questions.find(({ item }) => item.id === questionId)?.jots ?? [];
}

/** The talk with other jots at a question, or where they belong to none. */
export function withJots(talk: Talk, questionId: string | null, jots: Jot[]): Talk {
  if (questionId === null) return { ...talk, jots };
  const questions = talk.questions.map((one) => (one.item.id === questionId ? { ...one, jots } : one));
  return { ...talk, questions };
}

/** The interview with other items that the asker added to the checklist. */
export function withAdded(interview: Interview, added: Interview['meeting']['checklist']['added']): Interview {
  const { meeting } = interview;
  return { ...interview, meeting: { ...meeting, checklist: { ...meeting.checklist, added } } };
}

/** The interview in which a note can be put back. */
export function removed(interview: Interview, note: RemovedNote): Interview {
  return { ...interview, undo: { kind: 'note', note } };
}
