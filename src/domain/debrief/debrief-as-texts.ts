import type { Interview } from '../interview/interview.ts';
import { interviewName } from '../interview/interview-name.ts';
import type { ShownItem } from '../questions/question-list.ts';
import { formatDay } from '../schedule/format-meeting.ts';
import { tidy } from '../text/tidy.ts';
import type { DebriefEntry, EntryKind } from './debrief.ts';
import { CONFIDENCE_LEVELS, DEBRIEF_PROMPTS, LEAD_KINDS, LEANINGS, LEARNED_LEVELS, MENTIONS } from './debrief-texts.ts';
import { looseEntries } from './lines-to-note.ts';
import { aimAnswers } from './write-debrief.ts';

/** What was said to one question, in three columns; a fourth has what is not sorted. */
export interface SaidToQuestion {
  id: string;
  title: string;
  columns: Record<EntryKind | 'unsorted', string[]>;
}

/** A debrief in plain texts, as it stands on paper. What is empty is left out. */
export interface DebriefTexts {
  title: string;
  /** The day of the talk in words; empty where it is not known. */
  day: string;
  said: SaidToQuestion[];
  /** Everything else: a label, and what was written. */
  answers: { label: string; text: string }[];
  leads: string[];
  steps: string[];
}

/** The texts of a debrief, with its questions in words; `day` is the day of the talk, or null. */
export function debriefTexts(interview: Interview, shown: readonly ShownItem[], day: string | null): DebriefTexts {
  const { debrief } = interview;
  const questions = shown.map(({ item, text }) => ({
    id: item.id,
    title: tidy(text) === '' ? 'A question that is no longer in the bank' : tidy(text),
    entries: debrief.entries.filter(({ questionId }) => questionId === item.id),
  }));
  const loose = { id: '', title: 'What else was said', entries: looseEntries(debrief.entries, shown) };
  return {
    title: interviewName(interview),
    day: formatDay(day ?? ''),
    said: [...questions, loose]
      .map(({ id, title, entries }) => ({ id, title, columns: columnsOf(entries) }))
      .filter(({ columns }) => Object.values(columns).some((texts) => texts.length > 0)),
    answers: answersOf(interview).filter(({ text }) => tidy(text) !== ''),
    leads: debrief.leads
      .filter(({ name, detail }) => tidy(`${name}${detail}`) !== '')
      .map(({ kind, name, detail, mention }) =>
        [
          `${labelOf(LEAD_KINDS, kind)}: ${[name.trim(), detail.trim()].filter((part) => part !== '').join(', ')}`,
          kind === 'reading' ? '' : `May I mention you? ${labelOf(MENTIONS, mention)}`,
        ]
          .filter((part) => part !== '')
          .join('. '),
      ),
    steps: debrief.nextSteps
      .filter(({ text }) => tidy(text) !== '')
      .map(({ text, date, isDone }) =>
        [text.trim(), formatDay(date), isDone ? 'done' : ''].filter((part) => part !== '').join(', '),
      ),
  };
}

function columnsOf(entries: readonly DebriefEntry[]): SaidToQuestion['columns'] {
  const written = entries.filter(({ text }) => tidy(text) !== '');
  const of = (wanted: EntryKind | null) => written.filter(({ kind }) => kind === wanted).map(({ text }) => text.trim());
  return { fact: of('fact'), opinion: of('opinion'), feeling: of('feeling'), unsorted: of(null) };
}

function answersOf({ debrief, aims }: Interview): DebriefTexts['answers'] {
  const { surprised, changedMind, howItRan, learned, confidence, verdict } = debrief;
  return [
    ...aimAnswers(debrief, aims).map(({ aim, text }) => ({ label: tidy(aim), text })),
    { label: DEBRIEF_PROMPTS.surprised.label, text: surprised },
    { label: DEBRIEF_PROMPTS.changedMind.label, text: changedMind },
    { label: DEBRIEF_PROMPTS.howItRan.label, text: howItRan },
    { label: 'How much was new?', text: labelOf(LEARNED_LEVELS, learned) },
    { label: 'What does your picture rest on?', text: labelOf(CONFIDENCE_LEVELS, confidence) },
    { label: 'Which way do you lean?', text: labelOf(LEANINGS, verdict.leaning) },
    { label: 'Why, and what would turn you', text: verdict.text },
  ];
}

function labelOf<Id extends string>(choices: readonly { id: Id; label: string }[], chosen: Id | null): string {
  return choices.find(({ id }) => id === chosen)?.label ?? '';
}
