import { expect, it } from 'vitest';
import { instantNumber } from './instant.ts';

it.each(['2026-03-03T17:00Z', '2026-03-03T17:00:00Z', '2026-03-03T17:00:00.5Z', '1969-12-31T23:59:59.999Z'])(
  'the instant "%s" is a number of milliseconds',
  (instant) => {
    expect(instantNumber(instant)).toBe(Date.parse(instant));
  },
);

it.each([
  '',
  'now',
  '0',
  '2026-03-03',
  '2026-03-03T17:00:00',
  '2026-03-03T17:00:00+01:00',
  '2026-03-03T24:00:00Z',
  '2026-02-30T10:00:00Z',
])('"%s" is no instant in UTC', (instant) => {
  expect(instantNumber(instant)).toBeNull();
});
