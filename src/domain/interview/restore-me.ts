import type { Restored } from '../saving/envelope.ts';
import { readChoice, readDay, readList, readObject, readText, type Reader } from '../saving/reader.ts';
import { WEEKDAY_IDS } from '../schedule/calendar-date.ts';
import { EMPTY_ME, type Me } from './me.ts';

/** The asker's details out of anything that was read back, with a sentence for each thing that was wrong. */
export function restoreMe(value: unknown): Restored<Me> {
  const reader: Reader = { damages: [] };
  const fields = readObject(reader, value, 'Your details', ['name', 'introduction', 'weekend', 'daysOff']);
  return {
    value: {
      name: readText(reader, fields.get('name'), 'Your name'),
      introduction: readText(reader, fields.get('introduction'), 'Who you are'),
      weekend: Array.isArray(fields.get('weekend'))
        ? readList(reader, fields.get('weekend'), 'Your weekend', (day, path) =>
            readChoice(reader, day ?? '', path, WEEKDAY_IDS),
          )
        : usualWeekend(reader),
      daysOff: readList(reader, fields.get('daysOff'), 'Your day off', (day, path) => readDay(reader, day, path)),
    },
    damages: reader.damages,
  };
}

function usualWeekend(reader: Reader): Me['weekend'] {
  reader.damages.push('Your weekend is not a list.');
  return [...EMPTY_ME.weekend];
}

/** Details of schema 1 knew no days off. */
export function meFromSchema1(data: unknown): unknown {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? { ...data, weekend: ['saturday', 'sunday'], daysOff: [] }
    : data;
}
