import { CONFIDENCE_LEVELS, ENTRY_KINDS, LEARNED_LEVELS } from '../debrief/debrief-texts.ts';
import { formatDay } from '../schedule/format-meeting.ts';
import { writeCsv } from './csv.ts';
import { AGREEMENT_TEXTS, KIND_TEXTS, MARK_TEXTS, STATE_TEXTS, type Cell, type Column, type Grid } from './grid.ts';

/** The grid as a CSV file: a line for each row, a column for each person, then how many answered and where it stands. */
export function gridAsCsv({ columns, rows }: Grid): string {
  const head = ['', 'What', ...columns.map((column) => headOf(column)), 'People', 'Standing'];
  const about = (what: string, text: (column: Column) => string) => ['Talk', what, ...columns.map(text), '', ''];
  return writeCsv([
    head,
    ...rows.map(({ kind, title, cells, people, agreement }) => [
      KIND_TEXTS[kind],
      title,
      ...cells.map((cell) => linesOf(cell).join('\n')),
      String(people),
      AGREEMENT_TEXTS[agreement],
    ]),
    about('How much was new?', learnedText),
    about('How well founded is it?', confidenceText),
  ]);
}

/** The grid as Markdown: a part for each row, and in it what each person said. What was typed is no Markdown. */
export function gridAsMarkdown({ columns, rows }: Grid): string {
  const parts = rows.map(({ title, cells, people, agreement }) => {
    const said = cells.flatMap((cell, place) => {
      const column = columns[place];
      const lines = linesOf(cell);
      if (column === undefined || lines.length === 0) return [];
      return [`**${literal(headOf(column))}**\n\n${lines.map((line) => `- ${literal(line)}`).join('\n')}`];
    });
    const standing = `*${AGREEMENT_TEXTS[agreement]}; answered by ${people}.*`;
    return [`## ${literal(title)}`, standing, ...said].join('\n\n');
  });
  const about = columns.map((column) => {
    const told = [learnedText(column), confidenceText(column)].map((text) => (text === '' ? 'not told' : text));
    return `- **${literal(headOf(column))}**: new: ${told[0]}; founded on: ${told[1]}`;
  });
  const end = about.length === 0 ? [] : ['## How much was new, and how well founded it is', about.join('\n')];
  return `${['# Interviews side by side', ...parts, ...end].join('\n\n')}\n`;
}

/** What stands in a cell, line by line: its notes with their kind, or why there are none, and the asker’s mark. */
function linesOf({ state, notes, mark }: Cell): string[] {
  const said = notes.map(({ kind, text }) => {
    const label = ENTRY_KINDS.find(({ id }) => id === kind)?.label;
    return label === undefined ? text.trim() : `${label}: ${text.trim()}`;
  });
  const why = STATE_TEXTS[state];
  return [...said, ...(why === '' ? [] : [why]), ...(mark === null ? [] : [`(${MARK_TEXTS[mark]})`])];
}

function headOf({ name, day }: Column): string {
  const when = formatDay(day);
  return when === '' ? name : `${name}, ${when}`;
}

function learnedText({ learned }: Column): string {
  return LEARNED_LEVELS.find(({ id }) => id === learned)?.label ?? '';
}

function confidenceText({ confidence }: Column): string {
  return CONFIDENCE_LEVELS.find(({ id }) => id === confidence)?.label ?? '';
}

/** A text on one line whose signs mean nothing in Markdown or HTML. */
function literal(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.replaceAll(/[\\`*_[\]<>&#|~$]/g, String.raw`\$&`).replace(/^([-+]|\d{1,9}(?=[.)]))/, listMark);
}

/** What would begin a list, so that it does not. */
function listMark(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`;
}
