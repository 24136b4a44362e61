import type { Restored } from '../saving/envelope.ts';
import {
  choice,
  choiceOr,
  group,
  list,
  noteDamage,
  number,
  orNull,
  text,
  textOrNull,
  type Read,
} from '../saving/reader.ts';
import { SHEET_VARIANT_IDS } from '../sheet/variant.ts';
import { AUDIENCE_IDS } from './audience.ts';
import { AIMS_MOST, type Interview } from './interview.ts';
import { PURPOSE_IDS } from './purpose.ts';
import { readContact, readFinding } from './restore-contact.ts';
import { readDebrief } from './restore-debrief.ts';
import { readComparison, readFollowUp } from './restore-follow-up.ts';
import { readItem } from './restore-item.ts';
import { readMeeting } from './restore-meeting.ts';
import { readMessage } from './restore-message.ts';
import { readTalk } from './restore-talk.ts';
import { readUndo } from './restore-undo.ts';

/** Ids that may stand in an address and in a key of storage. */
export const INTERVIEW_ID = /^[a-z0-9]{6,32}$/;

/** An interview out of anything that was read back, with a sentence for each thing that was not as it should be. */
export function restoreInterview(value: unknown): Restored<Interview> {
  const reader = { damages: [] };
  return { value: readInterview(reader, value, ''), damages: reader.damages };
}

const readId: Read<string> = (reader, value, path) => {
  const id = text(reader, value, path);
  if (!INTERVIEW_ID.test(id)) noteDamage(reader, path, 'not a valid one');
  return id;
};

const readInterview: Read<Interview> = group((field) => ({
  id: field('id', readId),
  createdAt: field('createdAt', text),
  purpose: field('purpose', choice(PURPOSE_IDS)),
  audience: field('audience', choice(AUDIENCE_IDS)),
  field: field('field', textOrNull),
  aims: field('aims', list(text, AIMS_MOST)),
  contact: field('contact', readContact),
  findings: field('findings', list(readFinding)),
  minutes: field('minutes', orNull(number({ least: 1, most: 180, instead: 20 }))),
  questions: field(
    'questions',
    group((questions) => ({
      selection: questions('selection', number({ least: 0, most: 1e6, instead: 0 })),
      items: questions('items', list(readItem)),
      known: questions('known', list(text)),
      writing: questions('writing', text),
    })),
  ),
  message: field('message', readMessage),
  meeting: field('meeting', readMeeting),
  sheetSpace: field('sheetSpace', choiceOr(SHEET_VARIANT_IDS, 'one-page')),
  talk: field('talk', orNull(readTalk)),
  debrief: field('debrief', readDebrief),
  comparison: field('comparison', readComparison),
  followUp: field('followUp', readFollowUp),
  undo: field('undo', orNull(readUndo)),
}));
