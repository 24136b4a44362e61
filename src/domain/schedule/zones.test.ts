import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { isSameZone, isZone } from './zones.ts';

describe('the id of a zone', () => {
  it.each(['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Etc/GMT+5', 'America/Indiana/Knox', 'GMT', 'UTC'])(
    '%s is one',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  it('is each that the browser lists', () => {
    const listed = Intl.supportedValuesOf('timeZone');
    expect(listed.length).toBeGreaterThan(300);
    expect(listed.filter((id) => !isZone(id))).toEqual([]);
  });

  it.each(['', 'IST', 'PST', 'EST', '+05:30', '-03:00', 'London', 'Mars/Olympus', 'Europe/Paris ', 'Europe Paris'])(
    '"%s" is none',
    (text) => {
      expect(isZone(text)).toBe(false);
    },
  );

  it('is no other text, and none does harm', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(isZone(text)).toBe(false);
      }),
    );
  });

  it('has an older and a newer spelling that name one zone', () => {
    expect(isSameZone('Asia/Calcutta', 'Asia/Kolkata')).toBe(true);
    expect(isSameZone('Europe/Kyiv', 'Europe/Kiev')).toBe(true);
    expect(isSameZone('Europe/Paris', 'Europe/Berlin')).toBe(false);
  });
});
