import { changeDraft, withDraft, withParagraph } from './drafts.ts';
import type { Interview } from './interview.ts';
import { putNoteBack, removedNoteText } from './put-note-back.ts';
import type { ListChange, Undo } from './removed-thing.ts';
import { NO_HISTORY, olderThan, type UndoHistory } from './undo-history.ts';

/**
 * Puts back what was there before the last change; everything typed since stays. A question of one's own that was added
 * goes back into the field in which it was typed, where that is empty.
 */
export function applyUndo(interview: Interview): Interview {
  const { undo, questions, findings, message } = interview;
  const done = { ...interview, undo: null };
  switch (undo?.kind) {
    case undefined:
      return interview;
    case 'note':
      return putNoteBack(done, undo.note);
    case 'list':
      return { ...done, questions: { ...questions, ...listBefore(undo, questions) } };
    case 'question':
      return { ...done, questions: { ...questions, items: questions.items.toSpliced(undo.place, 0, undo.item) } };
    case 'finding':
      return { ...done, findings: findings.toSpliced(undo.place, 0, undo.finding) };
    case 'draft':
      return withDraft(done, undo.message, undo.draft);
    case 'paragraph':
      return withParagraph(done, undo.message, undo.paragraph, undo.text);
    case 'subject':
      return changeDraft(done, undo.message, { subject: undo.text });
    case 'sent':
      return { ...done, message: { ...message, sent: message.sent.toSpliced(undo.place, 0, undo.sent) } };
  }
}

/** The interview with its last change taken back and the one before it ready to be, and the history after that. */
export function undoLast(history: UndoHistory, interview: Interview): { interview: Interview; history: UndoHistory } {
  if (interview.undo === null) return { interview, history: NO_HISTORY };
  const older = olderThan(history, interview.undo);
  const next = older.at(-1) ?? null;
  return {
    interview: { ...applyUndo(interview), undo: next },
    history: { newest: next, older: older.slice(0, -1) },
  };
}

function listBefore(
  undo: Extract<Undo, { kind: 'list' }>,
  { items, writing }: Interview['questions'],
): Partial<Interview['questions']> {
  if (undo.change === 'known' || undo.change === 'brought-back') return { items: undo.items, known: undo.known };
  if (undo.change !== 'added' || writing !== '') return { items: undo.items };
  const before = new Set(undo.items.map(({ id }) => id));
  const own = items.find((item) => item.from.kind === 'own' && !before.has(item.id));
  return { items: undo.items, writing: own?.text ?? '' };
}

const LIST_CHANGE_TEXTS: Readonly<Record<ListChange, string>> = {
  made: 'The list was made anew.',
  moved: 'Question moved.',
  swapped: 'Question swapped.',
  added: 'Question added.',
  edited: 'Question changed.',
  marked: 'Mark changed.',
  shared: 'Questions added from a shared list.',
  known: 'Taken off the list: you know it already.',
  'brought-back': 'Question brought back.',
};

/** What the Undo button is about, in words. */
export function undoText(undo: Undo): string {
  switch (undo.kind) {
    case 'note':
      return removedNoteText(undo.note);
    case 'list':
      return LIST_CHANGE_TEXTS[undo.change];
    case 'question':
      return 'Question removed.';
    case 'finding':
      return 'Finding removed.';
    case 'draft':
      return 'Your wording was set back.';
    case 'paragraph':
      return 'Your paragraph was set back.';
    case 'subject':
      return 'Your subject was set back.';
    case 'sent':
      return 'The note of what you sent was removed.';
  }
}
