import { expect, it } from 'vitest';
import { newerSpelling, spellingsOf } from './renamed-zones.ts';

it('knows both spellings of a zone, the given one first', () => {
  expect(spellingsOf('Asia/Calcutta')).toEqual(['Asia/Calcutta', 'Asia/Kolkata']);
  expect(spellingsOf('Asia/Kolkata')).toEqual(['Asia/Kolkata', 'Asia/Calcutta']);
  expect(spellingsOf('Europe/Paris')).toEqual(['Europe/Paris']);
});

it('prefers the spelling in use', () => {
  expect(newerSpelling('Europe/Kiev')).toBe('Europe/Kyiv');
  expect(newerSpelling('Europe/Kyiv')).toBe('Europe/Kyiv');
  expect(newerSpelling('constructor')).toBe('constructor');
});

it('knows a spelling in use for each older one that this runtime lists', () => {
  const resolved = (zone: string) => new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  const renamed = Intl.supportedValuesOf('timeZone').filter((zone) => newerSpelling(zone) !== zone);
  expect(renamed.length).toBeGreaterThan(15);
  for (const zone of renamed) expect(resolved(newerSpelling(zone))).toBe(resolved(zone));
});
