import { dayOfTalk } from '../debrief/day-of-talk.ts';
import { aimAnswers } from '../debrief/write-debrief.ts';
import type { Interview } from '../interview/interview.ts';
import { interviewName } from '../interview/interview-name.ts';
import { familyOrder } from '../questions/family.ts';
import type { ShownItem } from '../questions/question-list.ts';
import type { Talk } from '../talk/talk.ts';
import { tidy } from '../text/tidy.ts';
import type { Agreement, Cell, Column, Grid, Row } from './grid.ts';
import { plainWording } from './same-wording.ts';

/** One interview to compare, with its lines worded for its asker; see linesOf. */
export interface Voice {
  interview: Interview;
  shown: readonly ShownItem[];
}

/**
 * The name of the row to which a line belongs. Questions of the bank meet by their intent, which holds for personal ones,
 * too, and for those that the asker reworded; own questions meet where they have the same words.
 */
export function rowKey({ item, text, question }: ShownItem): string {
  if (question !== null) return `intent:${question.intent}`;
  if (item.from.kind === 'bank') return `question:${item.from.questionId}`;
  return `own:${plainWording(text)}`;
}

/** The name of the row of an aim. */
export function aimKey(aim: string): string {
  return `aim:${plainWording(aim)}`;
}

/** The row of what was noted and belongs to no question. */
export const OTHER_KEY = 'other';

const GONE_TITLE = 'A question that is no longer in the bank';

/** What one interview has for one row. */
interface Part {
  key: string;
  kind: Row['kind'];
  title: string;
  order: number;
  cell: Omit<Cell, 'interviewId' | 'mark'>;
}

/**
 * Interviews side by side: first by aim, then by question in the order of the talk, then what belongs to neither. Each
 * note is in one cell, and none is left out. `today` is a calendar day, `ownZone` the zone of this device (IANA id).
 */
export function buildGrid(voices: readonly Voice[], today: string, ownZone: string): Grid {
  const inOrder = voices
    .map((voice) => ({ ...voice, day: dayOfTalk(voice.interview, today, ownZone) ?? '' }))
    .toSorted((one, other) => Number(one.day === '') - Number(other.day === '') || one.day.localeCompare(other.day));
  const parts = new Map(inOrder.map(({ interview, shown }) => [interview.id, partsOf(interview, shown)]));
  const first = new Map<string, Part>();
  for (const part of [...parts.values()].flat()) if (!first.has(part.key)) first.set(part.key, part);
  const rows = [...first.values()].toSorted((one, other) => one.order - other.order);
  return {
    columns: inOrder.map(({ interview, day }) => columnOf(interview, day)),
    rows: rows.map((row) => rowOf(row, inOrder, parts)),
    people: countPeople(inOrder.filter(({ day }) => day !== '').map(({ interview }) => interview)),
  };
}

function rowOf({ key, kind, title }: Part, voices: readonly Voice[], parts: ReadonlyMap<string, readonly Part[]>): Row {
  const cells = voices.map(({ interview }) =>
    cellOf(
      interview,
      (parts.get(interview.id) ?? []).filter((one) => one.key === key),
    ),
  );
  const answered = voices.filter((_voice, place) => cells[place]?.state === 'answered');
  const people = countPeople(answered.map(({ interview }) => interview));
  return { key, kind, title, cells, people, agreement: agreementOf(cells, people) };
}

/** Lines of one interview that meet in one row share its cell. */
function cellOf(interview: Interview, parts: readonly Part[]): Cell {
  const states = parts.map(({ cell }) => cell.state);
  const state =
    (['answered', 'asked', 'nothing-noted', 'not-asked'] as const).find((one) => states.includes(one)) ?? 'not-on-list';
  const mark = interview.comparison.marks.find(({ row }) => row === parts[0]?.key)?.mark ?? null;
  return {
    interviewId: interview.id,
    state,
    wording: parts[0]?.cell.wording ?? '',
    notes: parts.flatMap(({ cell }) => cell.notes),
    mark,
  };
}

function agreementOf(cells: readonly Cell[], people: number): Agreement {
  const marks = cells.filter(({ state }) => state === 'answered').map(({ mark }) => mark);
  if (people === 0) return 'open';
  if (people === 1) return 'one-voice';
  if (marks.includes('differs')) return 'differ';
  if (marks.includes('unclear')) return 'unclear';
  return marks.every((mark) => mark === 'agrees') ? 'agree' : 'not-marked';
}

function partsOf(interview: Interview, shown: readonly ShownItem[]): Part[] {
  return [...aimParts(interview), ...questionParts(interview, shown), ...otherParts(interview, shown)];
}

function aimParts({ debrief, aims }: Interview): Part[] {
  return aimAnswers(debrief, aims).map(({ aim, text }) => {
    const notes = notesOf([{ kind: null, text }]);
    const state = notes.length > 0 ? 'answered' : 'nothing-noted';
    return { key: aimKey(aim), kind: 'aim', title: tidy(aim), order: -1, cell: { state, wording: tidy(aim), notes } };
  });
}

function questionParts({ debrief, talk }: Interview, shown: readonly ShownItem[]): Part[] {
  return shown.map((line) => {
    const { item, text } = line;
    const notes = notesOf(debrief.entries.filter(({ questionId }) => questionId === item.id));
    const open = stateWithoutNotes(talk, item.id);
    return {
      key: rowKey(line),
      kind: 'question',
      title: tidy(text) === '' ? GONE_TITLE : tidy(text),
      order: familyOrder(item.family),
      cell: { state: notes.length > 0 ? 'answered' : open, wording: tidy(text), notes },
    };
  });
}

/** Only the view of the talk knows what was asked; without it, nobody does. */
function stateWithoutNotes(talk: Talk | null, itemId: string): Cell['state'] {
  if (talk === null) return 'nothing-noted';
  return talk.questions.some(({ item, mark }) => item.id === itemId && mark === 'asked') ? 'asked' : 'not-asked';
}

function otherParts({ debrief }: Interview, shown: readonly ShownItem[]): Part[] {
  const ids = new Set(shown.map(({ item }) => item.id));
  const notes = notesOf(debrief.entries.filter(({ questionId }) => questionId === null || !ids.has(questionId)));
  if (notes.length === 0) return [];
  const cell = { state: 'answered' as const, wording: '', notes };
  return [{ key: OTHER_KEY, kind: 'other', title: 'What else was said', order: Number.MAX_SAFE_INTEGER, cell }];
}

function notesOf(entries: readonly Cell['notes'][number][]): Cell['notes'] {
  return entries.filter(({ text }) => tidy(text) !== '').map(({ kind, text }) => ({ kind, text }));
}

function columnOf(interview: Interview, day: string): Column {
  const { learned, confidence } = interview.debrief;
  return { interviewId: interview.id, name: interviewName(interview), day, learned, confidence };
}

/** Two interviews with one person are one voice. People without a name count one each. */
function countPeople(interviews: readonly Interview[]): number {
  const names = interviews.map(({ id, contact }) => {
    const name = plainWording(contact.name);
    return name === '' ? `id ${id}` : `name ${name} ${plainWording(contact.organization)}`;
  });
  return new Set(names).size;
}
