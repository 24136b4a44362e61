import { FAMILY_IDS } from '../questions/family.ts';
import type { ListItem } from '../questions/question-list.ts';
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

/** The lines of a question list. */
export function readItems(reader: Reader, value: unknown, path: string): ListItem[] {
  return readList(reader, value, path, (item, itemPath) => readItem(reader, item, itemPath));
}

/** One line of a question list, or null where its origin or its family is not known. */
export function readItem(reader: Reader, value: unknown, path: string): ListItem | null {
  const fields = readObject(reader, value, path, ['id', 'from', 'text', 'family', 'minutes', 'mustAsk', 'locked']);
  const from = readObject(reader, fields.get('from'), `${path}, origin`, ['kind', 'questionId', 'findingId']);
  const kind = readChoice(reader, from.get('kind') ?? '', `${path}, origin`, ['bank', 'own']);
  const family = readChoice(reader, fields.get('family') ?? '', `${path}, family`, FAMILY_IDS);
  if (kind === null || family === null) return null;
  return {
    id: readText(reader, fields.get('id'), `${path}, id`),
    from:
      kind === 'own'
        ? { kind }
        : {
            kind,
            questionId: readText(reader, from.get('questionId'), `${path}, question`),
            findingId: readTextOrNull(reader, from.get('findingId'), `${path}, finding`),
          },
    text: readTextOrNull(reader, fields.get('text'), `${path}, text`),
    family,
    minutes: readNumber(reader, fields.get('minutes'), `${path}, minutes`, { least: 0.5, most: 60, instead: 2 }),
    mustAsk: readFlag(reader, fields.get('mustAsk'), `${path}, must-ask`),
    locked: readFlag(reader, fields.get('locked'), `${path}, locked`),
  };
}
