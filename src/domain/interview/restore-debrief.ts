import { ROW_MARK_IDS, type Comparison } from '../compare/comparison.ts';
import {
  CONFIDENCE_IDS,
  ENTRY_KIND_IDS,
  LEAD_KIND_IDS,
  LEANING_IDS,
  LEARNED_IDS,
  MENTION_IDS,
  type Debrief,
  type DebriefEntry,
  type Lead,
  type NextStep,
} from '../debrief/debrief.ts';
import {
  readChoice,
  readDay,
  readFlag,
  readList,
  readObject,
  readText,
  readTextOrNull,
  type Reader,
} from '../saving/reader.ts';
import { readTexts } from './restore-meeting.ts';

const DEBRIEF_KEYS = [
  'talkedOn', 'entries', 'takenJots', 'surprised', 'changedMind', 'howItRan', 'aimAnswers', 'leads', 'nextSteps',
  'learned', 'confidence', 'verdict',
] as const; // prettier-ignore

/** What the asker wrote down after the talk. */
export function readDebrief(reader: Reader, value: unknown): Debrief {
  const fields = readObject(reader, value, 'The debrief', DEBRIEF_KEYS);
  const verdict = readObject(reader, fields.get('verdict'), 'The verdict', ['leaning', 'text']);
  return {
    talkedOn: readDay(reader, fields.get('talkedOn'), 'The day of the talk'),
    entries: readList(reader, fields.get('entries'), 'Entry', (one, path) => readEntry(reader, one, path)),
    takenJots: readTexts(reader, fields.get('takenJots'), 'Jot taken over'),
    surprised: readText(reader, fields.get('surprised'), 'What surprised you'),
    changedMind: readText(reader, fields.get('changedMind'), 'What changed your mind'),
    howItRan: readText(reader, fields.get('howItRan'), 'How you ran it'),
    aimAnswers: readList(reader, fields.get('aimAnswers'), 'Answer to an aim', (one, path) => {
      const answer = readObject(reader, one, path, ['aim', 'text']);
      return {
        aim: readText(reader, answer.get('aim'), `${path}, aim`),
        text: readText(reader, answer.get('text'), `${path}, text`),
      };
    }),
    leads: readList(reader, fields.get('leads'), 'Lead', (one, path) => readLead(reader, one, path)),
    nextSteps: readList(reader, fields.get('nextSteps'), 'Next step', (one, path) => readNextStep(reader, one, path)),
    learned: readChoice(reader, fields.get('learned'), 'How much was new', LEARNED_IDS),
    confidence: readChoice(reader, fields.get('confidence'), 'How well founded it is', CONFIDENCE_IDS),
    verdict: {
      leaning: readChoice(reader, verdict.get('leaning'), 'Which way you lean', LEANING_IDS),
      text: readText(reader, verdict.get('text'), 'The text of the verdict'),
    },
  };
}

/** One thing that was said. */
export function readEntry(reader: Reader, value: unknown, path: string): DebriefEntry {
  const fields = readObject(reader, value, path, ['id', 'questionId', 'kind', 'text']);
  return {
    id: readText(reader, fields.get('id'), `${path}, id`),
    questionId: readTextOrNull(reader, fields.get('questionId'), `${path}, question`),
    kind: readChoice(reader, fields.get('kind'), `${path}, kind`, ENTRY_KIND_IDS),
    text: readText(reader, fields.get('text'), `${path}, text`),
  };
}

/** A lead; where its kind is not known it counts as a person, so that the name stays. */
export function readLead(reader: Reader, value: unknown, path: string): Lead {
  const fields = readObject(reader, value, path, ['id', 'kind', 'name', 'detail', 'mention']);
  return {
    id: readText(reader, fields.get('id'), `${path}, id`),
    kind: readChoice(reader, fields.get('kind') ?? '', `${path}, kind`, LEAD_KIND_IDS) ?? 'person',
    name: readText(reader, fields.get('name'), `${path}, name`),
    detail: readText(reader, fields.get('detail'), `${path}, detail`),
    mention: readChoice(reader, fields.get('mention') ?? '', `${path}, permission`, MENTION_IDS) ?? 'not-asked',
  };
}

/** Something that the asker means to do. */
export function readNextStep(reader: Reader, value: unknown, path: string): NextStep {
  const fields = readObject(reader, value, path, ['id', 'text', 'date', 'isDone']);
  return {
    id: readText(reader, fields.get('id'), `${path}, id`),
    text: readText(reader, fields.get('text'), `${path}, text`),
    date: readDay(reader, fields.get('date'), `${path}, day`),
    isDone: readFlag(reader, fields.get('isDone'), `${path}, done`),
  };
}

/** What the asker marked in comparing. */
export function readComparison(reader: Reader, value: unknown): Comparison {
  const fields = readObject(reader, value, 'The comparison', ['marks']);
  return {
    marks: readList(reader, fields.get('marks'), 'Mark', (one, path) => {
      const mark = readObject(reader, one, path, ['row', 'mark']);
      const row = readText(reader, mark.get('row'), `${path}, row`);
      const id = readChoice(reader, mark.get('mark') ?? '', `${path}, kind`, ROW_MARK_IDS);
      return id && { row, mark: id };
    }),
  };
}
