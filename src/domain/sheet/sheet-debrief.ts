import { CONFIDENCE_LEVELS, DEBRIEF_PROMPTS, ENTRY_KINDS, MENTIONS } from '../debrief/debrief-texts.ts';
import { newDebrief, type Debrief, type DebriefEntry } from '../debrief/debrief.ts';
import type { ShownItem } from '../questions/question-list.ts';
import { formatDay } from '../schedule/format-meeting.ts';
import { tidy } from '../text/tidy.ts';
import type { SheetAnswer, SheetDebrief, SheetEntry } from './sheet.ts';

/** Lines in each of the three columns of an empty debrief, and of one in which something is noted already. */
const COLUMN_LINES = { empty: 5, noted: 2 };
const PROMPT_LINES = 2;
const BLANK_LEADS = 3;
const BLANK_STEPS = 3;

/** The debrief on paper: what was typed as text, and lines for what is still open. `shown` words the questions. */
export function sheetDebrief(debrief: Debrief, shown: readonly ShownItem[]): SheetDebrief {
  const entries = sheetEntries(debrief, shown);
  return {
    entries,
    columnLines: entries.length === 0 ? COLUMN_LINES.empty : COLUMN_LINES.noted,
    surprised: answer('surprised', debrief),
    changedMind: answer('changedMind', debrief),
    howItRan: answer('howItRan', debrief),
    leads: leadsOf(debrief),
    steps: stepsOf(debrief),
    confidence: CONFIDENCE_LEVELS.map(({ id, label }) => ({ label, isChosen: id === debrief.confidence })),
  };
}

/** The debrief of a talk of which nothing is noted. */
export function blankDebrief(): SheetDebrief {
  return sheetDebrief(newDebrief(), []);
}

function sheetEntries({ entries }: Debrief, shown: readonly ShownItem[]): SheetEntry[] {
  const told = entries.filter(({ text }) => tidy(text) !== '');
  const place = ({ questionId }: DebriefEntry) => {
    const found = shown.findIndex(({ item }) => item.id === questionId);
    return found === -1 ? shown.length : found;
  };
  const inOrder = told.toSorted((one, other) => place(one) - place(other));
  return inOrder.map((entry, index) => {
    const before = inOrder[index - 1];
    const isSame = before !== undefined && place(before) === place(entry);
    return {
      id: entry.id,
      about: isSame ? '' : tidy(shown[place(entry)]?.text ?? ''),
      kind: ENTRY_KINDS.find(({ id }) => id === entry.kind)?.label ?? '',
      text: entry.text.trim(),
    };
  });
}

function answer(prompt: keyof typeof DEBRIEF_PROMPTS, debrief: Debrief): SheetAnswer {
  const text = debrief[prompt].trim();
  return { label: DEBRIEF_PROMPTS[prompt].label, text, lines: text === '' ? PROMPT_LINES : 0 };
}

function leadsOf({ leads }: Debrief): SheetDebrief['leads'] {
  const told = leads
    .filter(({ name, detail }) => tidy(name) !== '' || tidy(detail) !== '')
    .map(({ id, name, detail, mention }) => ({
      id,
      name: tidy(name),
      detail: detail.trim(),
      mention: MENTIONS.find((one) => one.id === mention)?.label ?? '',
    }));
  return [...told, ...blanks(BLANK_LEADS, told.length).map((id) => ({ id, name: '', detail: '', mention: '' }))];
}

function stepsOf({ nextSteps }: Debrief): SheetDebrief['steps'] {
  const told = nextSteps
    .filter(({ text }) => tidy(text) !== '')
    .map(({ id, text, date }) => ({ id, text: text.trim(), day: formatDay(date) }));
  return [...told, ...blanks(BLANK_STEPS, told.length).map((id) => ({ id, text: '', day: '' }))];
}

/** Ids for as many empty rows as are missing. */
function blanks(wanted: number, told: number): string[] {
  return Array.from({ length: Math.max(0, wanted - told) }, (_none, index) => `blank-${index}`);
}
