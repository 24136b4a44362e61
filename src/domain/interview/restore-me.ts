import type { Restored } from '../saving/envelope.ts';
import { choiceOr, day, group, list, text, type Read } from '../saving/reader.ts';
import { WEEKDAY_IDS } from '../schedule/calendar-date.ts';
import { EMPTY_ME, type Me } from './me.ts';

/** The asker's details out of anything that was read back, with a sentence for each thing that was wrong. */
export function restoreMe(value: unknown): Restored<Me> {
  const reader = { damages: [] };
  return { value: readMe(reader, value, ''), damages: reader.damages };
}

const readWeekend: Read<Me['weekend']> = (reader, value, path) => {
  const days = list(choiceOr(WEEKDAY_IDS, null))(reader, value, path);
  return Array.isArray(value) ? days : [...EMPTY_ME.weekend];
};

const readMe: Read<Me> = group((field) => ({
  name: field('name', text),
  introduction: field('introduction', text),
  weekend: field('weekend', readWeekend),
  daysOff: field('daysOff', list(day)),
}));

/** Details of schema 1 knew no days off. */
export function meFromSchema1(data: unknown): unknown {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? { ...data, weekend: ['saturday', 'sunday'], daysOff: [] }
    : data;
}
