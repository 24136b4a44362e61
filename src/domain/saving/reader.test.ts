import { describe, expect, it } from 'vitest';
import {
  choice,
  choiceOr,
  day,
  DAMAGES_MOST,
  flag,
  group,
  list,
  LIST_MOST,
  noteDamage,
  number,
  orNull,
  record,
  text,
  TEXT_MOST,
  textOrNull,
  time,
  type Read,
} from './reader.ts';

/** What one reading gives, with its damages. */
function read<Value>(reading: Read<Value>, value: unknown, path = 'place'): { value: Value; damages: string[] } {
  const reader = { damages: [] };
  return { value: reading(reader, value, path), damages: reader.damages };
}

describe('a damage', () => {
  const said = (path: string) => {
    const reader = { damages: [] };
    noteDamage(reader, path, 'not a text');
    return reader.damages;
  };

  it('is one sentence that tells where it is, in words', () => {
    expect(said('contact, addressAs')).toEqual(['Contact, address as: not a text.']);
    expect(said('nextSteps 2, date')).toEqual(['Next steps 2, date: not a text.']);
  });

  it('of a whole record needs no place', () => {
    expect(said('')).toEqual(['Not a text.']);
  });

  it('is noted as long as there are not too many', () => {
    const rows = Array.from({ length: LIST_MOST }, () => [1, 2, 3]);
    expect(read(list(list(text)), rows).damages).toHaveLength(DAMAGES_MOST);
  });
});

describe('reading a group', () => {
  const readMeeting: Read<{ date: unknown; place: unknown }> = group((field) => ({
    date: field('date', (_reader, value) => value),
    place: field('place', (_reader, value) => value),
  }));

  it('gives the fields asked for', () => {
    expect(read(readMeeting, { date: 'x', place: 3 })).toEqual({ value: { date: 'x', place: 3 }, damages: [] });
  });

  it.each([null, undefined, [], ['date'], 'x', 3, true])('finds no field in %j, and says so', (value) => {
    expect(read(readMeeting, value, 'meeting')).toEqual({
      value: { date: undefined, place: undefined },
      damages: ['Meeting: not a group of fields.'],
    });
  });

  it('leaves out what was not asked for, and names it shortly', () => {
    const json = `{"date":"x","__proto__":{"place":1},"${'n'.repeat(99)}":1}`;
    const { value, damages } = read(readMeeting, JSON.parse(json), 'meeting');
    expect(Object.entries(value)).toEqual([
      ['date', 'x'],
      ['place', undefined],
    ]);
    expect(damages).toEqual(['Meeting: unknown field “__proto__”.', `Meeting: unknown field “${'n'.repeat(40)}”.`]);
  });

  it('takes no field from what every object has', () => {
    const readOdd: Read<{ toString: string }> = group((field) => ({ toString: field('toString', text) }));
    expect(read(readOdd, {}, '').damages).toEqual(['To string: not a text.']);
  });

  it('tells where a field is, in a record and in groups of it', () => {
    const readOuter: Read<{ inner: { innerText: string } }> = group((field) => ({
      inner: field(
        'inner',
        group((inner) => ({ innerText: inner('innerText', text) })),
      ),
    }));
    expect(read(readOuter, { inner: {} }, '').damages).toEqual(['Inner, inner text: not a text.']);
  });

  const readEnd: Read<{ kind: 'day'; day: string } | { kind: 'none' } | null> = group((field) => {
    const kind = field('kind', choiceOr(['day', 'none'], null));
    if (kind === 'day') return { kind, day: field('day', text) };
    return kind && { kind };
  });

  it('may hold other fields by its kind; those of another kind are unknown', () => {
    expect(read(readEnd, { kind: 'day', day: 'x' })).toEqual({ value: { kind: 'day', day: 'x' }, damages: [] });
    expect(read(readEnd, { kind: 'none', day: 'x' })).toEqual({
      value: { kind: 'none' },
      damages: ['Place: unknown field “day”.'],
    });
  });

  it('tells once that it cannot be understood, and says nothing of its other fields', () => {
    expect(read(readEnd, { kind: 'week', day: 'x', week: 1 })).toEqual({
      value: null,
      damages: ['Place, kind: not one of the known choices.'],
    });
  });
});

describe('reading values by key', () => {
  const readMinutes = record((key) => /^[a-z]+$/.test(key), number({ least: 0, most: 9, instead: null }));

  it('gives those under keys that are allowed, without those that were not understood', () => {
    const { value, damages } = read(readMinutes, JSON.parse('{"work":3,"constructor":4,"path":10,"__proto__":5}'));
    expect(Object.entries(value)).toEqual([
      ['work', 3],
      ['constructor', 4],
    ]);
    expect(damages).toEqual(['Place, path: not a number from 0 to 9.', 'Place: unknown field “__proto__”.']);
  });

  it.each([null, undefined, [], 'x', 3])('gives none for %j, and says so', (value) => {
    expect(read(readMinutes, value)).toEqual({ value: {}, damages: ['Place: not a group of fields.'] });
  });
});

describe('reading a text', () => {
  it.each(['', 'a text', '\ud800', 'x'.repeat(TEXT_MOST)])('gives the text as it is', (value) => {
    expect(read(text, value)).toEqual({ value, damages: [] });
  });

  it('cuts one that is too long, and says so', () => {
    const { value, damages } = read(text, 'x'.repeat(TEXT_MOST + 1));
    expect(value).toHaveLength(TEXT_MOST);
    expect(damages).toEqual(['Place: too long.']);
  });

  it.each([null, undefined, 3, {}, ['text']])('gives an empty text for %j, and says so', (value) => {
    expect(read(text, value)).toEqual({ value: '', damages: ['Place: not a text.'] });
  });

  it('lets null pass where null is allowed, and nothing else', () => {
    const damages = ['Place: not a text.'];
    expect(read(textOrNull, null)).toEqual({ value: null, damages: [] });
    expect(read(textOrNull, 'law')).toEqual({ value: 'law', damages: [] });
    expect(read(textOrNull, 3)).toEqual({ value: null, damages });
    expect(read(textOrNull, undefined)).toEqual({ value: null, damages });
  });
});

describe('reading a day or a time', () => {
  it.each([
    { reading: day, value: '' },
    { reading: day, value: '2026-12-03' },
    { reading: day, value: '202612-12-03' },
    { reading: time, value: '' },
    { reading: time, value: '14:30' },
  ])('gives "$value"', ({ reading, value }) => {
    expect(read(reading, value)).toEqual({ value, damages: [] });
  });

  it.each([
    { reading: day, value: '2026-1-3' },
    { reading: day, value: '2026-12-03\n' },
    { reading: day, value: '14:30' },
    { reading: time, value: '2:30' },
    { reading: time, value: '14:30:00' },
  ])('gives an empty one for "$value", and says so', ({ reading, value }) => {
    expect(read(reading, value)).toEqual({ value: '', damages: ['Place: not written as expected.'] });
  });
});

describe('reading a choice', () => {
  it.each(['video', 'phone', null])('gives %j', (value) => {
    expect(read(choice(['video', 'phone']), value)).toEqual({ value, damages: [] });
  });

  it.each(['Video', '', 'toString', undefined, 0, ['video']])('gives null for %j, and says so', (value) => {
    const damages = ['Place: not one of the known choices.'];
    expect(read(choice(['video', 'phone']), value)).toEqual({ value: null, damages });
  });

  it.each([null, 'Video', undefined])('gives the one to take instead for %j, and says so', (value) => {
    const damages = ['Place: not one of the known choices.'];
    expect(read(choiceOr(['video', 'phone'], 'phone'), value)).toEqual({ value: 'phone', damages });
    expect(read(choiceOr(['video', 'phone'], null), value)).toEqual({ value: null, damages });
    expect(read(choiceOr(['video', 'phone'], 'phone'), 'video')).toEqual({ value: 'video', damages: [] });
  });
});

describe('reading a number', () => {
  const length = number({ least: 1, most: 180, instead: 20 });

  it.each([1, 2.5, 180])('gives %d', (value) => {
    expect(read(length, value)).toEqual({ value, damages: [] });
  });

  it.each([0, 181, -1, Number.NaN, Number.POSITIVE_INFINITY, '20', null, undefined])(
    'gives the number to take instead for %j, and says so',
    (value) => {
      expect(read(length, value)).toEqual({ value: 20, damages: ['Place: not a number from 1 to 180.'] });
    },
  );

  it('lets null pass where null is allowed, and nothing else', () => {
    expect(read(orNull(length), null)).toEqual({ value: null, damages: [] });
    expect(read(orNull(length), undefined).value).toBe(20);
  });
});

describe('reading a flag', () => {
  it.each([true, false])('gives %j', (value) => {
    expect(read(flag, value)).toEqual({ value, damages: [] });
  });

  it.each([1, 'true', null, undefined])('gives false for %j, and says so', (value) => {
    expect(read(flag, value)).toEqual({ value: false, damages: ['Place: neither true nor false.'] });
  });
});

describe('reading a list', () => {
  const told: Read<string | null> = (_reader, item, path) => (item === null ? null : `${path}: ${String(item)}`);

  it('gives what each entry was read as, without those that were not understood', () => {
    expect(read(list(told), ['a', null, 'b'], 'aims')).toEqual({ value: ['aims 1: a', 'aims 3: b'], damages: [] });
  });

  it('leaves lists within it lists', () => {
    expect(read(list(list(text)), [['a', 'b'], []]).value).toEqual([['a', 'b'], []]);
  });

  it.each([null, undefined, {}, 'abc', { length: 2 }])('gives an empty list for %j, and says so', (value) => {
    expect(read(list(told), value, 'aims')).toEqual({ value: [], damages: ['Aims: not a list.'] });
  });

  it.each([
    { most: LIST_MOST, reading: list(told) },
    { most: 3, reading: list(told, 3) },
  ])('takes in no more than $most, and says so', ({ most, reading }) => {
    const { value, damages } = read(
      reading,
      Array.from({ length: most + 1 }, () => 'a'),
    );
    expect(value).toHaveLength(most);
    expect(damages).toEqual([`Place: more than ${most} entries.`]);
    expect(read(reading, value).damages).toEqual([]);
  });
});
