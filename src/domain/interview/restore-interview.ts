import {
  readChoice,
  readList,
  readNumber,
  readObject,
  readText,
  readTextOrNull,
  type Reader,
} from '../saving/reader.ts';
import type { Restored } from '../saving/envelope.ts';
import { SHEET_VARIANT_IDS } from '../sheet/variant.ts';
import { AUDIENCE_IDS } from './audience.ts';
import { AIMS_MOST, type Interview } from './interview.ts';
import { PURPOSE_IDS } from './purpose.ts';
import { readComparison, readDebrief } from './restore-debrief.ts';
import { readFollowUp } from './restore-follow-up.ts';
import { readMeeting } from './restore-meeting.ts';
import { readMessage } from './restore-message.ts';
import { readItems } from './restore-items.ts';
import { readContact, readFinding, readKnown, readUndo } from './restore-parts.ts';
import { readTalk } from './restore-talk.ts';

const INTERVIEW_KEYS = [
  'id', 'createdAt', 'purpose', 'audience', 'field', 'aims', 'contact', 'findings', 'minutes',
  'questions', 'message', 'meeting', 'sheetSpace', 'talk', 'debrief', 'comparison', 'followUp', 'undo',
] as const; // prettier-ignore

/** Ids that may stand in an address and in a key of storage. */
export const INTERVIEW_ID = /^[a-z0-9]{6,32}$/;

/** An interview out of anything that was read back, with a sentence for each thing that was not as it should be. */
export function restoreInterview(value: unknown): Restored<Interview> {
  const reader: Reader = { damages: [] };
  const fields = readObject(reader, value, 'The interview', INTERVIEW_KEYS);
  const id = readText(reader, fields.get('id'), 'Its id');
  if (!INTERVIEW_ID.test(id)) reader.damages.push('Its id is not a valid one.');
  const questions = readObject(reader, fields.get('questions'), 'The question list', [
    'selection',
    'items',
    'known',
    'writing',
  ]);
  const minutes = fields.get('minutes');
  const interview: Interview = {
    id,
    createdAt: readText(reader, fields.get('createdAt'), 'The day it was made'),
    purpose: readChoice(reader, fields.get('purpose'), 'The purpose', PURPOSE_IDS),
    audience: readChoice(reader, fields.get('audience'), 'Who asks', AUDIENCE_IDS),
    field: readTextOrNull(reader, fields.get('field'), 'The field'),
    aims: readAims(reader, fields.get('aims')),
    contact: readContact(reader, fields.get('contact')),
    findings: readList(reader, fields.get('findings'), 'Finding', (one, path) => readFinding(reader, one, path)),
    minutes:
      minutes === null
        ? null
        : readNumber(reader, minutes, 'The length of the talk', { least: 1, most: 180, instead: 20 }),
    questions: {
      selection: readNumber(reader, questions.get('selection'), 'The selection', { least: 0, most: 1e6, instead: 0 }),
      items: readItems(reader, questions.get('items'), 'Question'),
      known: readKnown(reader, questions.get('known'), 'Known question'),
      writing: readText(reader, questions.get('writing'), 'The question being written'),
    },
    message: readMessage(reader, fields.get('message')),
    meeting: readMeeting(reader, fields.get('meeting')),
    sheetSpace:
      readChoice(reader, fields.get('sheetSpace') ?? '', 'The variant of the sheet', SHEET_VARIANT_IDS) ?? 'one-page',
    talk: readTalk(reader, fields.get('talk')),
    debrief: readDebrief(reader, fields.get('debrief')),
    comparison: readComparison(reader, fields.get('comparison')),
    followUp: readFollowUp(reader, fields.get('followUp')),
    undo: readUndo(reader, fields.get('undo')),
  };
  return { value: interview, damages: reader.damages };
}

function readAims(reader: Reader, value: unknown): string[] {
  const aims = readList(reader, value, 'Aim', (aim, path) => readText(reader, aim, path));
  if (aims.length > AIMS_MOST) reader.damages.push(`There are more than ${AIMS_MOST} aims.`);
  return aims.slice(0, AIMS_MOST);
}
