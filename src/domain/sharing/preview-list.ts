import type { FindingKind } from '../interview/finding.ts';
import type { Family } from '../questions/family.ts';
import { paceMinutes } from '../questions/talk-minutes.ts';
import type { BankLine } from './bank-line.ts';
import type { SharedList } from './shared-list.ts';

/** Part of a wording. A slot is what a finding would fill. */
export interface Piece {
  text: string;
  isSlot: boolean;
}

/** One question of a shared list, ready to show. */
export interface PreviewLine {
  /** Place in the link, from 0. */
  place: number;
  pieces: Piece[];
  family: Family;
  /** Minutes in a talk of the length of the list, in halves. */
  minutes: number;
  /** Where it is from; `note` tells what to know about it, or is empty. */
  from: 'bank' | 'finding' | 'sender';
  note: string;
}

/** What one has to know for a question that is built from a finding. */
const FITS: Readonly<Record<FindingKind, string>> = {
  'earlier-employer': 'where they worked before',
  'earlier-role': 'what they did before',
  move: 'what they moved from, and to what',
  project: 'a project of theirs',
  'talk-or-article': 'a talk or an article of theirs',
  'school-or-training': 'where they learned it',
  'shared-acquaintance': 'somebody who knows them, too',
  news: 'news about their organization',
};

/** The questions of a list in their order; `gone` counts those that the bank no longer has. */
export function previewList(
  list: SharedList,
  bank: ReadonlyMap<string, BankLine>,
  talkMinutes: number,
): { lines: PreviewLine[]; gone: number } {
  const lines = list.questions.flatMap((question, place): PreviewLine[] => {
    if (!('questionId' in question)) {
      const { ownText, family, minutes } = question;
      const pieces = [{ text: ownText, isSlot: false }];
      return [{ place, pieces, family, minutes, from: 'sender', note: 'From the sender' }];
    }
    const line = bank.get(question.questionId);
    return line ? [{ place, ...bankPreview(line, talkMinutes) }] : [];
  });
  return { lines, gone: list.questions.length - lines.length };
}

function bankPreview({ text, family, minutes, finding }: BankLine, talkMinutes: number): Omit<PreviewLine, 'place'> {
  const paced = paceMinutes(minutes, talkMinutes);
  if (finding === null) return { pieces: piecesOf(text), family, minutes: paced, from: 'bank', note: '' };
  const note = `Fits when you know ${FITS[finding]}`;
  return { pieces: piecesOf(text), family, minutes: paced, from: 'finding', note };
}

function piecesOf(text: string): Piece[] {
  return text.split(/(\{[^}]*\})/).flatMap((part): Piece[] => {
    if (part === '') return [];
    return part.startsWith('{') ? [{ text: part.slice(1, -1), isSlot: true }] : [{ text: part, isSlot: false }];
  });
}
