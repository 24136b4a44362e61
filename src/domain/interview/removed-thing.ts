import type { ListItem } from '../questions/question-list.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import type { RemovedNote } from './removed-note.ts';
import type { SentMessage } from './sent-message.ts';

export const UNDO_KINDS = ['list', 'question', 'finding', 'draft', 'paragraph', 'subject', 'sent', 'note'] as const;

/** What was done to a question list last. */
export const LIST_CHANGES = ['made', 'moved', 'swapped', 'added', 'edited', 'marked', 'shared'] as const;

/** What was done to a question list and to what the asker knows already, both at once. */
export const KNOWN_CHANGES = ['known', 'brought-back'] as const;

type KnownChange = (typeof KNOWN_CHANGES)[number];

export type ListChange = (typeof LIST_CHANGES)[number] | KnownChange;

/** What was taken away last, with enough to put it back where it was. */
export type Undo =
  | { kind: 'note'; note: RemovedNote }
  | { kind: 'list'; change: (typeof LIST_CHANGES)[number]; items: ListItem[] }
  | { kind: 'list'; change: KnownChange; items: ListItem[]; known: string[] }
  | { kind: 'question'; item: ListItem; place: number }
  | { kind: 'finding'; finding: Finding; place: number }
  | { kind: 'draft'; message: string; draft: Draft }
  | { kind: 'paragraph'; message: string; paragraph: string; text: string }
  | { kind: 'subject'; message: string; text: string }
  | { kind: 'sent'; sent: SentMessage; place: number };
