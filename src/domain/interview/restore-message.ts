import { DETAIL_IDS } from '../messages/detail.ts';
import { TONE_IDS } from '../messages/tone.ts';
import type { ProposedTime } from '../schedule/proposed-times.ts';
import {
  readChoice,
  readDay,
  readList,
  readNumber,
  readObject,
  readText,
  readTextOrNull,
  readTime,
  type Reader,
} from '../saving/reader.ts';
import type { Draft } from './draft.ts';
import type { Interview } from './interview.ts';
import type { SentMessage } from './sent-message.ts';

/** Everything about messages. */
export function readMessage(reader: Reader, value: unknown): Interview['message'] {
  const fields = readObject(reader, value, 'The message', [
    'tone',
    'details',
    'drafts',
    'sent',
    'myZone',
    'contactZone',
    'proposedTimes',
  ]);
  return {
    tone: readChoice(reader, fields.get('tone') ?? '', 'The tone', TONE_IDS) ?? 'plain',
    details: readDetails(reader, fields.get('details')),
    drafts: readByTextId(reader, fields.get('drafts'), 'Draft', readDraft),
    sent: readList(reader, fields.get('sent'), 'Sent message', (one, path) => readSent(reader, one, path)),
    myZone: readText(reader, fields.get('myZone'), 'Your time zone'),
    contactZone: readText(reader, fields.get('contactZone'), 'The time zone of the contact'),
    proposedTimes: readList(reader, fields.get('proposedTimes'), 'Proposed time', (one, path) =>
      readProposed(reader, one, path),
    ),
  };
}

/** A draft of one message. */
export function readDraft(reader: Reader, value: unknown, path: string): Draft {
  const fields = readObject(reader, value, path, ['tone', 'variants', 'edits', 'subject', 'whole']);
  const bounds = { least: 0, most: 99, instead: 0 };
  return {
    tone: readChoice(reader, fields.get('tone'), `${path}, tone`, TONE_IDS),
    variants: readByTextId(reader, fields.get('variants'), `${path}, wording`, (_reader, one, where) =>
      readNumber(reader, one, where, bounds),
    ),
    edits: readByTextId(reader, fields.get('edits'), `${path}, paragraph`, readText),
    subject: readTextOrNull(reader, fields.get('subject'), `${path}, subject`),
    whole: readTextOrNull(reader, fields.get('whole'), `${path}, text`),
  };
}

/** True for what can be the id of a message or of a paragraph; anything else is damage. */
export function isTextId(reader: Reader, id: string, path: string): boolean {
  const isValid = /^[a-z0-9-]{1,60}$/.test(id);
  if (!isValid) reader.damages.push(`${path} has an invalid id.`);
  return isValid;
}

function readDetails(reader: Reader, value: unknown): Interview['message']['details'] {
  const fields = readObject(reader, value, 'The details of messages', DETAIL_IDS);
  const told = DETAIL_IDS.filter((detail) => fields.has(detail)).map((detail) => [
    detail,
    readText(reader, fields.get(detail), 'A detail of messages'),
  ]);
  return Object.fromEntries(told);
}

/** Values by the id of a message or of a paragraph. */
function readByTextId<Value>(
  reader: Reader,
  value: unknown,
  path: string,
  readOne: (reader: Reader, value: unknown, path: string) => Value,
): Record<string, Value> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reader.damages.push(`${path} by id is not a group of fields.`);
    return {};
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([id]) => isTextId(reader, id, path))
      .map(([id, one]): [string, Value] => [id, readOne(reader, one, `${path} ${id}`)]),
  );
}

/** A message as it was sent. */
export function readSent(reader: Reader, value: unknown, path: string): SentMessage {
  const fields = readObject(reader, value, path, ['id', 'messageId', 'to', 'sentOn', 'subject', 'body']);
  return {
    id: readText(reader, fields.get('id'), `${path}, id`),
    messageId: readText(reader, fields.get('messageId'), `${path}, kind`),
    to: readText(reader, fields.get('to'), `${path}, to whom`),
    sentOn: readDay(reader, fields.get('sentOn'), `${path}, day`),
    subject: readTextOrNull(reader, fields.get('subject'), `${path}, subject`),
    body: readText(reader, fields.get('body'), `${path}, text`),
  };
}

function readProposed(reader: Reader, value: unknown, path: string): ProposedTime {
  const fields = readObject(reader, value, path, ['date', 'time', 'choice']);
  return {
    date: readDay(reader, fields.get('date'), `${path}, day`),
    time: readTime(reader, fields.get('time'), `${path}, time`),
    choice: readChoice(reader, fields.get('choice'), `${path}, which of two`, ['earlier', 'later']),
  };
}
