import type { Confidence, EntryKind, Learned } from '../debrief/debrief.ts';
import type { ROW_MARK_IDS } from './comparison.ts';

/** How a person’s answer stands to those of the others, as the asker marked it; null where nothing was marked. */
export type CellMark = (typeof ROW_MARK_IDS)[number] | null;

/** What one person said about one row. */
export interface Cell {
  interviewId: string;
  /** 'answered' where something was noted; 'nothing-noted' where it is not known whether it was asked. */
  state: 'answered' | 'asked' | 'nothing-noted' | 'not-asked' | 'not-on-list';
  /** The question as it was worded for this person; empty where it was not on the list. */
  wording: string;
  /** What was noted; the kind is null for what is not sorted, and for answers to aims. */
  notes: { kind: EntryKind | null; text: string }[];
  mark: CellMark;
}

/**
 * Where a row stands. Nothing is read out of the answers: they agree or differ where the asker says so.
 * 'open' nobody answered; 'one-voice' one person did; 'unclear' the asker cannot tell; 'not-marked' nobody has said.
 */
export type Agreement = 'open' | 'one-voice' | 'not-marked' | 'unclear' | 'agree' | 'differ';

/** One question, one aim, or what belongs to none, over all people. */
export interface Row {
  /** See rowKey; marks are saved under it. */
  key: string;
  kind: 'aim' | 'question' | 'other';
  title: string;
  /** One for each column. */
  cells: Cell[];
  /** Different people who answered. */
  people: number;
  agreement: Agreement;
}

/** One interview in the grid. */
export interface Column {
  interviewId: string;
  /** The contact, or else what the interview is about. */
  name: string;
  /** Calendar day of the talk; empty where there was none yet. */
  day: string;
  learned: Learned | null;
  confidence: Confidence | null;
}

/** Several interviews side by side, the earliest talk first. */
export interface Grid {
  columns: Column[];
  rows: Row[];
  /** Different people who were heard: those among the columns whose talk has a day. */
  people: number;
}

/** How each standing of a row reads. */
export const AGREEMENT_TEXTS: Readonly<Record<Agreement, string>> = {
  open: 'Still open',
  'one-voice': 'One voice',
  'not-marked': 'Not compared yet',
  unclear: 'Unclear',
  agree: 'They agree',
  differ: 'They differ',
};

/** Why nothing stands in a cell; empty where something does, or where the question was not for this person. */
export const STATE_TEXTS = {
  answered: '',
  asked: 'Asked; nothing noted',
  'nothing-noted': 'Nothing noted',
  'not-asked': 'Not asked',
  'not-on-list': '',
} as const satisfies Record<Cell['state'], string>;

/** What a row is about. */
export const KIND_TEXTS = { aim: 'Aim', question: 'Question', other: 'Besides' } as const;

/** How each mark of the asker reads. */
export const MARK_TEXTS = { agrees: 'Agrees', differs: 'Differs', unclear: 'Unclear' } as const;
