import { expect, it, vi } from 'vitest';
import { zoneClock } from './zone-clock.ts';

it('shows what the clocks of a zone show', () => {
  const noon = Date.UTC(2026, 0, 15, 12);
  expect(zoneClock('UTC')?.(noon)).toBe(noon);
  expect(zoneClock('Asia/Kolkata')?.(noon)).toBe(Date.UTC(2026, 0, 15, 17, 30));
  expect(zoneClock('Europe/London')?.(Date.UTC(2026, 6, 1, 23))).toBe(Date.UTC(2026, 6, 2));
  expect(zoneClock('Asia/Tokyo')?.(noon + 7000)).toBe(noon + 9 * 3_600_000 + 7000);
});

it('is none for a zone that nobody knows', () => {
  expect(zoneClock('Mars/Olympus')).toBeNull();
  expect(zoneClock('')).toBeNull();
});

it('tries the other spelling where the browser does not know the given one', () => {
  const { DateTimeFormat } = Intl;
  const spy = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function construct(locales, options) {
    if (options?.timeZone === 'Europe/Kyiv') throw new RangeError('Invalid time zone specified');
    return new DateTimeFormat(locales, options);
  });
  const clock = zoneClock('Europe/Kyiv');
  spy.mockRestore();
  expect(clock?.(Date.UTC(2026, 0, 15, 12))).toBe(Date.UTC(2026, 0, 15, 14));
});
