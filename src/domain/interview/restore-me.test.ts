import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { ME } from '../../../tests/fixtures/interviews.ts';
import { EMPTY_ME } from './me.ts';
import { restoreMe } from './restore-me.ts';

it('gives any name and introduction back as they were typed', () => {
  fc.assert(
    fc.property(fc.record({ name: anyText, introduction: anyText }), (me) => {
      expect(restoreMe(me)).toEqual({ value: me, damages: [] });
    }),
  );
});

it.each([null, [], 'x', 3, undefined])('gives empty details for %j, and says so', (value) => {
  const { value: me, damages } = restoreMe(value);
  expect(me).toEqual(EMPTY_ME);
  expect(damages[0]).toBe('Your details is not a group of fields.');
});

it('keeps what is right beside what is wrong, and takes in nothing else', () => {
  const value: unknown = JSON.parse('{"name":3,"introduction":"a bus driver","__proto__":{"name":"x"},"age":30}');
  expect(restoreMe(value)).toEqual({
    value: { name: '', introduction: 'a bus driver' },
    damages: [
      'Your details has an unknown field “__proto__”.',
      'Your details has an unknown field “age”.',
      'Your name is not a text.',
    ],
  });
  expect(restoreMe({ ...ME, name: '' }).damages).toEqual([]);
});
