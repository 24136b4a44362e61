import {
  readChoice,
  readFlag,
  readList,
  readNumber,
  readObject,
  readText,
  readTextOrNull,
  type Reader,
} from '../saving/reader.ts';
import { readInstantOrNull } from '../saving/read-instant.ts';
import { MARK_IDS, type Jot, type MarkBefore, type Talk, type TalkQuestion } from '../talk/talk.ts';
import { readItem } from './restore-items.ts';

const TALK_KEYS = [
  'startedAt', 'seenAt', 'pausedAt', 'pausedSeconds', 'endedAt', 'firstMinutes', 'agreedMinutes', 'questions',
  'currentId', 'jots', 'undo', 'hasSound',
] as const; // prettier-ignore

const MINUTES = { least: 1, most: 600, instead: 20 };

/** Where nothing tells when a talk began. Its clock has run out long ago, and what was noted in it is there. */
const LONG_AGO = '2000-01-01T00:00:00.000Z';

/** A talk that has begun, or null. */
export function readTalk(reader: Reader, value: unknown): Talk | null {
  if (value === null) return null;
  const fields = readObject(reader, value, 'The talk', TALK_KEYS);
  if (fields.size === 0) {
    reader.damages.push('The talk is empty.');
    return null;
  }
  const startedAt = readStart(reader, fields.get('startedAt'), 'The start of the talk');
  return {
    startedAt,
    seenAt: readStart(reader, fields.get('seenAt'), 'The last moment of the talk'),
    pausedAt: readInstantOrNull(reader, fields.get('pausedAt'), 'The start of the pause'),
    pausedSeconds: readNumber(reader, fields.get('pausedSeconds'), 'The length of the pauses', {
      least: 0,
      most: 1e9,
      instead: 0,
    }),
    endedAt: readInstantOrNull(reader, fields.get('endedAt'), 'The end of the talk'),
    firstMinutes: readNumber(reader, fields.get('firstMinutes'), 'The minutes at the start', MINUTES),
    agreedMinutes: readNumber(reader, fields.get('agreedMinutes'), 'The minutes agreed', MINUTES),
    questions: readList(reader, fields.get('questions'), 'Question of the talk', (one, path) =>
      readTalkQuestion(reader, one, path),
    ),
    currentId: readTextOrNull(reader, fields.get('currentId'), 'The question being asked'),
    jots: readJots(reader, fields.get('jots'), 'Jot'),
    undo: readMarkBefore(reader, fields.get('undo')),
    hasSound: readFlag(reader, fields.get('hasSound'), 'The sound'),
  };
}

/** A few words that were noted down. */
export function readJot(reader: Reader, value: unknown, path: string): Jot {
  const fields = readObject(reader, value, path, ['id', 'text']);
  return {
    id: readText(reader, fields.get('id'), `${path}, id`),
    text: readText(reader, fields.get('text'), `${path}, text`),
  };
}

function readStart(reader: Reader, value: unknown, path: string): string {
  if (value === null) reader.damages.push(`${path} is missing.`);
  return readInstantOrNull(reader, value, path) ?? LONG_AGO;
}

function readJots(reader: Reader, value: unknown, path: string): Jot[] {
  return readList(reader, value, path, (one, jotPath) => readJot(reader, one, jotPath));
}

function readTalkQuestion(reader: Reader, value: unknown, path: string): TalkQuestion | null {
  const fields = readObject(reader, value, path, ['item', 'mark', 'isStarred', 'jots']);
  const item = readItem(reader, fields.get('item'), `${path}, line`);
  if (item === null) return null;
  return {
    item,
    mark: readChoice(reader, fields.get('mark') ?? '', `${path}, mark`, MARK_IDS) ?? 'open',
    isStarred: readFlag(reader, fields.get('isStarred'), `${path}, star`),
    jots: readJots(reader, fields.get('jots'), `${path}, jot`),
  };
}

function readMarkBefore(reader: Reader, value: unknown): MarkBefore | null {
  if (value === null) return null;
  const fields = readObject(reader, value, 'The last tick', ['questionId', 'mark', 'currentId']);
  const mark = readChoice(reader, fields.get('mark') ?? '', 'The mark before', MARK_IDS);
  const questionId = readText(reader, fields.get('questionId'), 'The question of the last tick');
  const currentId = readTextOrNull(reader, fields.get('currentId'), 'The question before');
  return mark && { questionId, mark, currentId };
}
