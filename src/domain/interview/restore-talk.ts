import {
  choiceOr,
  flag,
  group,
  list,
  noteDamage,
  number,
  orNull,
  text,
  textOrNull,
  type Read,
} from '../saving/reader.ts';
import { instant } from '../saving/read-instant.ts';
import { MARK_IDS, type Jot, type MarkBefore, type Talk, type TalkQuestion } from '../talk/talk.ts';
import { readItem } from './restore-item.ts';

/** Where nothing tells when a talk began. Its clock has run out long ago, and what was noted in it is there. */
const LONG_AGO = '2000-01-01T00:00:00.000Z';

/** A talk that has begun; null where there is nothing of one. */
export const readTalk: Read<Talk | null> = (reader, value, path) => {
  if (hasPartOfTalk(value)) return readBegun(reader, value, path);
  noteDamage(reader, path, 'empty');
  return null;
};

/** A few words that were noted down. */
export const readJot: Read<Jot> = group((field) => ({ id: field('id', text), text: field('text', text) }));

const readQuestion: Read<TalkQuestion | null> = group((field) => {
  const item = field('item', readItem);
  if (item === null) return null;
  return {
    item,
    mark: field('mark', choiceOr(MARK_IDS, 'open')),
    isStarred: field('isStarred', flag),
    jots: field('jots', list(readJot)),
  };
});

const readMarkBefore: Read<MarkBefore | null> = group((field) => {
  const mark = field('mark', choiceOr(MARK_IDS, null));
  if (mark === null) return null;
  return { questionId: field('questionId', text), mark, currentId: field('currentId', textOrNull) };
});

const readStart: Read<string> = (reader, value, path) => instant(reader, value, path) ?? LONG_AGO;

const minutes = number({ least: 1, most: 600, instead: 20 });

const readBegun: Read<Talk> = group((field) => ({
  startedAt: field('startedAt', readStart),
  seenAt: field('seenAt', readStart),
  pausedAt: field('pausedAt', orNull(instant)),
  pausedSeconds: field('pausedSeconds', number({ least: 0, most: 1e9, instead: 0 })),
  endedAt: field('endedAt', orNull(instant)),
  firstMinutes: field('firstMinutes', minutes),
  agreedMinutes: field('agreedMinutes', minutes),
  questions: field('questions', list(readQuestion)),
  currentId: field('currentId', textOrNull),
  jots: field('jots', list(readJot)),
  undo: field('undo', orNull(readMarkBefore)),
  hasSound: field('hasSound', flag),
}));

/** Whether any field of a talk is there: read from nothing, a talk has them all. */
function hasPartOfTalk(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(readBegun({ damages: [] }, {}, '')).some((key) => Object.hasOwn(value, key));
}
