import { describe, expect, it } from 'vitest';
import {
  LIST_MOST,
  readChoice,
  readFlag,
  readList,
  readNumber,
  readObject,
  readText,
  readTextOrNull,
  TEXT_MOST,
  type Reader,
} from './reader.ts';

/** What one reading gives, with its damages. */
function read<Value>(reading: (reader: Reader) => Value): { value: Value; damages: string[] } {
  const reader: Reader = { damages: [] };
  return { value: reading(reader), damages: reader.damages };
}

describe('reading an object', () => {
  const readIt = (value: unknown) => read((reader) => readObject(reader, value, 'The meeting', ['date', 'place']));

  it('gives the fields asked for', () => {
    expect(readIt({ date: 'x', place: 3 })).toEqual({
      value: new Map<string, unknown>([
        ['date', 'x'],
        ['place', 3],
      ]),
      damages: [],
    });
  });

  it.each([null, undefined, [], ['date'], 'x', 3, true])('gives nothing for %j, and says so', (value) => {
    expect(readIt(value)).toEqual({ value: new Map(), damages: ['The meeting is not a group of fields.'] });
  });

  it('leaves out what was not asked for, and names it shortly', () => {
    const { value, damages } = readIt(JSON.parse(`{"date":"x","__proto__":{"place":1},"${'n'.repeat(99)}":1}`));
    expect([...value]).toEqual([['date', 'x']]);
    expect(damages).toEqual([
      'The meeting has an unknown field “__proto__”.',
      `The meeting has an unknown field “${'n'.repeat(40)}”.`,
    ]);
  });
});

describe('reading a text', () => {
  it.each(['', 'a text', '\ud800', 'x'.repeat(TEXT_MOST)])('gives the text as it is', (text) => {
    expect(read((reader) => readText(reader, text, 'The place'))).toEqual({ value: text, damages: [] });
  });

  it('cuts one that is too long, and says so', () => {
    const { value, damages } = read((reader) => readText(reader, 'x'.repeat(TEXT_MOST + 1), 'The place'));
    expect(value).toHaveLength(TEXT_MOST);
    expect(damages).toEqual(['The place is too long.']);
  });

  it.each([null, undefined, 3, {}, ['text']])('gives an empty text for %j, and says so', (value) => {
    expect(read((reader) => readText(reader, value, 'The place'))).toEqual({
      value: '',
      damages: ['The place is not a text.'],
    });
  });

  it('lets null pass where null is allowed, and nothing else', () => {
    expect(read((reader) => readTextOrNull(reader, null, 'The field'))).toEqual({ value: null, damages: [] });
    expect(read((reader) => readTextOrNull(reader, 'law', 'The field'))).toEqual({ value: 'law', damages: [] });
    const damages = ['The field is not a text.'];
    expect(read((reader) => readTextOrNull(reader, 3, 'The field'))).toEqual({ value: null, damages });
    expect(read((reader) => readTextOrNull(reader, undefined, 'The field'))).toEqual({ value: null, damages });
  });
});

describe('reading a choice', () => {
  const readIt = (value: unknown) => read((reader) => readChoice(reader, value, 'The way', ['video', 'phone']));

  it.each(['video', 'phone', null])('gives %j', (value) => {
    expect(readIt(value)).toEqual({ value, damages: [] });
  });

  it.each(['Video', '', 'toString', undefined, 0, ['video']])('gives null for %j, and says so', (value) => {
    expect(readIt(value)).toEqual({ value: null, damages: ['The way is not one of the known choices.'] });
  });
});

describe('reading a number', () => {
  const bounds = { least: 1, most: 180, instead: 20 };
  const readIt = (value: unknown) => read((reader) => readNumber(reader, value, 'The length', bounds));

  it.each([1, 2.5, 180])('gives %d', (value) => {
    expect(readIt(value)).toEqual({ value, damages: [] });
  });

  it.each([0, 181, -1, Number.NaN, Number.POSITIVE_INFINITY, '20', null, undefined])(
    'gives the number to take instead for %j, and says so',
    (value) => {
      expect(readIt(value)).toEqual({ value: 20, damages: ['The length is not a number from 1 to 180.'] });
    },
  );
});

describe('reading a flag', () => {
  it.each([true, false])('gives %j', (value) => {
    expect(read((reader) => readFlag(reader, value, 'Must-ask'))).toEqual({ value, damages: [] });
  });

  it.each([1, 'true', null, undefined])('gives false for %j, and says so', (value) => {
    const damages = ['Must-ask is neither true nor false.'];
    expect(read((reader) => readFlag(reader, value, 'Must-ask'))).toEqual({ value: false, damages });
  });
});

describe('reading a list', () => {
  const readIt = (value: unknown) =>
    read((reader) =>
      readList(reader, value, 'Aim', (item, path) => (item === null ? null : `${path}: ${String(item)}`)),
    );

  it('gives what each entry was read as, without those that were not understood', () => {
    expect(readIt(['a', null, 'b'])).toEqual({ value: ['Aim 1: a', 'Aim 3: b'], damages: [] });
  });

  it.each([null, undefined, {}, 'abc', { length: 2 }])('gives an empty list for %j, and says so', (value) => {
    expect(readIt(value)).toEqual({ value: [], damages: ['Aim is not a list.'] });
  });

  it('takes in no more than it may, and says so', () => {
    const { value, damages } = readIt(Array.from({ length: LIST_MOST + 1 }, () => 'a'));
    expect(value).toHaveLength(LIST_MOST);
    expect(damages).toEqual([`Aim has more than ${LIST_MOST} entries.`]);
    expect(readIt(value).damages).toEqual([]);
  });
});
