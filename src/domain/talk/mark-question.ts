import type { Jot, Talk, TalkQuestion } from './talk.ts';

/**
 * The talk with a question ticked or skipped. The page moves on to the next one; the mark can be taken back. Unchanged
 * where there is no such question.
 */
export function markQuestion(talk: Talk, questionId: string, mark: 'asked' | 'skipped'): Talk {
  const question = questionOf(talk, questionId);
  if (!question) return talk;
  return {
    ...changeQuestion(talk, questionId, { mark }),
    currentId: talk.currentId === questionId ? null : talk.currentId,
    undo: { questionId, mark: question.mark, currentId: talk.currentId },
  };
}

/** The talk with the last tick or skip taken back, on the question that was being asked then. */
export function undoMark(talk: Talk): Talk {
  const { undo } = talk;
  if (undo === null) return talk;
  return { ...changeQuestion(talk, undo.questionId, { mark: undo.mark }), currentId: undo.currentId, undo: null };
}

/** The talk with a question open again, to be asked after all. It is the one that is being asked. */
export function reopenQuestion(talk: Talk, questionId: string): Talk {
  const question = questionOf(talk, questionId);
  if (!question) return talk;
  return { ...changeQuestion(talk, questionId, { mark: 'open' }), currentId: questionId, undo: null };
}

/** The talk on this question, whichever would come next. */
export function goToQuestion(talk: Talk, questionId: string): Talk {
  return questionOf(talk, questionId) ? { ...talk, currentId: questionId } : talk;
}

/** The talk with a star on a question, or without. */
export function starQuestion(talk: Talk, questionId: string, isStarred: boolean): Talk {
  return changeQuestion(talk, questionId, { isStarred });
}

/** The talk with one more jot; `questionId` is null for a jot that belongs to no question. */
export function addJot(talk: Talk, questionId: string | null, jot: Jot): Talk {
  if (questionId === null) return { ...talk, jots: [...talk.jots, jot] };
  const question = questionOf(talk, questionId);
  // Nothing that was noted may be lost.
  if (!question) return { ...talk, jots: [...talk.jots, jot] };
  return changeQuestion(talk, questionId, { jots: [...question.jots, jot] });
}

/** The talk with other words in a jot, wherever it is. */
export function changeJot(talk: Talk, jotId: string, text: string): Talk {
  const changed = (jots: readonly Jot[]) => jots.map((jot) => (jot.id === jotId ? { ...jot, text } : jot));
  const questions = talk.questions.map((question) => ({ ...question, jots: changed(question.jots) }));
  return { ...talk, questions, jots: changed(talk.jots) };
}

function questionOf(talk: Talk, id: string): TalkQuestion | undefined {
  return talk.questions.find(({ item }) => item.id === id);
}

function changeQuestion(talk: Talk, id: string, change: Partial<TalkQuestion>): Talk {
  return { ...talk, questions: talk.questions.map((one) => (one.item.id === id ? { ...one, ...change } : one)) };
}
