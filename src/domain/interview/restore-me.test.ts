import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMe } from '../../../tests/fixtures/any-interview.ts';
import { ME } from '../../../tests/fixtures/interviews.ts';
import { EMPTY_ME } from './me.ts';
import { meFromSchema1, restoreMe } from './restore-me.ts';

it('gives any details back as they were typed', () => {
  fc.assert(
    fc.property(anyMe, (me) => {
      expect(restoreMe(me)).toEqual({ value: me, damages: [] });
    }),
  );
});

it.each([null, [], 'x', 3, undefined])('gives empty details for %j, and says so', (value) => {
  const { value: me, damages } = restoreMe(value);
  expect(me).toEqual(EMPTY_ME);
  expect(damages[0]).toBe('Not a group of fields.');
});

it('keeps what is right beside what is wrong, and takes in nothing else', () => {
  const value: unknown = JSON.parse(
    '{"name":3,"introduction":"a bus driver","weekend":["friday","noday"],"daysOff":["2026-12-25","25.12."],"__proto__":{"name":"x"},"age":30}',
  );
  expect(restoreMe(value)).toEqual({
    value: { name: '', introduction: 'a bus driver', weekend: ['friday'], daysOff: ['2026-12-25', ''] },
    damages: [
      'Name: not a text.',
      'Weekend 2: not one of the known choices.',
      'Days off 2: not written as expected.',
      'Unknown field “__proto__”.',
      'Unknown field “age”.',
    ],
  });
  expect(restoreMe({ ...ME, name: '' }).damages).toEqual([]);
});

it('gives details of schema 1 the usual weekend, and leaves alone what it does not understand', () => {
  const { name, introduction } = ME;
  expect(restoreMe(meFromSchema1({ name, introduction }))).toEqual({
    value: { ...EMPTY_ME, name, introduction },
    damages: [],
  });
  for (const data of [null, 7, 'x', [ME]]) expect(meFromSchema1(data)).toBe(data);
});
