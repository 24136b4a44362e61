import { CALLER_IDS, type AddedItem, type Meeting } from '../meeting/meeting.ts';
import { FAMILY_IDS } from '../questions/family.ts';
import {
  readChoice,
  readDay,
  readFlag,
  readList,
  readNumber,
  readObject,
  readText,
  readTime,
  type Reader,
} from '../saving/reader.ts';
import { WAY_IDS } from './way.ts';

const MEETING_KEYS = [
  'date', 'time', 'choice', 'way', 'place', 'link', 'theirPhone', 'caller', 'platform', 'checklist', 'agenda',
] as const; // prettier-ignore

/** When, how and where the two meet. */
export function readMeeting(reader: Reader, value: unknown): Meeting {
  const fields = readObject(reader, value, 'The meeting', MEETING_KEYS);
  const checklist = readObject(reader, fields.get('checklist'), 'The checklist', ['ticked', 'hidden', 'added']);
  return {
    date: readDay(reader, fields.get('date'), 'The date'),
    time: readTime(reader, fields.get('time'), 'The time'),
    choice: readChoice(reader, fields.get('choice'), 'Which of two times', ['earlier', 'later']),
    way: readChoice(reader, fields.get('way'), 'The way of meeting', WAY_IDS),
    place: readText(reader, fields.get('place'), 'The place'),
    link: readText(reader, fields.get('link'), 'The link'),
    theirPhone: readText(reader, fields.get('theirPhone'), 'The phone number of the contact'),
    caller: readChoice(reader, fields.get('caller'), 'Who calls', CALLER_IDS),
    platform: readText(reader, fields.get('platform'), 'The platform'),
    checklist: {
      ticked: readTexts(reader, checklist.get('ticked'), 'Ticked item'),
      hidden: readTexts(reader, checklist.get('hidden'), 'Hidden item'),
      added: readList(reader, checklist.get('added'), 'Added item', (one, path) => readAddedItem(reader, one, path)),
    },
    agenda: readAgenda(reader, fields.get('agenda'), 'The agenda'),
  };
}

/** An item that the asker added to the checklist. */
export function readAddedItem(reader: Reader, value: unknown, path: string): AddedItem {
  const fields = readObject(reader, value, path, ['id', 'text', 'isTicked']);
  return {
    id: readText(reader, fields.get('id'), `${path}, id`),
    text: readText(reader, fields.get('text'), `${path}, text`),
    isTicked: readFlag(reader, fields.get('isTicked'), `${path}, tick`),
  };
}

/** Minutes by part of the talk; a number that cannot be right is left out, so that the norm holds there. */
export function readAgenda(reader: Reader, value: unknown, path: string): Meeting['agenda'] {
  const fields = readObject(reader, value, path, FAMILY_IDS);
  const bounds = { least: 0, most: 180, instead: Number.NaN };
  const given = FAMILY_IDS.filter((family) => fields.has(family)).map((family) => [
    family,
    readNumber(reader, fields.get(family), `${path}, minutes of a part`, bounds),
  ]);
  return Object.fromEntries(given.filter(([, minutes]) => !Number.isNaN(minutes)));
}

/** A list of texts. */
export function readTexts(reader: Reader, value: unknown, path: string): string[] {
  return readList(reader, value, path, (text, textPath) => readText(reader, text, textPath));
}
