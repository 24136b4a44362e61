import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { newerSpelling, spellingsOf } from './renamed-zones.ts';
import { ZONE_ALIASES } from './zone-aliases.ts';
import { searchZones, zoneEntries } from './search-zones.ts';
import { isSameZone, isZone } from './zones.ts';

const IDS = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const ENTRIES = zoneEntries(IDS);

function firstCity(words: string): string {
  return searchZones(ENTRIES, words)[0]?.city ?? '';
}

/** A name without what the search passes over. */
function folded(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

describe('the names of zones', () => {
  const aliases = ZONE_ALIASES.flatMap(([zone, names]) => names.split(', ').map((name) => ({ zone, name })));

  it('are many, each of a zone that exists, each zone once', () => {
    expect(aliases.length).toBeGreaterThan(400);
    const zones = ZONE_ALIASES.map(([zone]) => zone);
    expect(zones.filter((zone) => !isZone(zone) || newerSpelling(zone) !== zone)).toEqual([]);
    expect(new Set(zones).size).toBe(zones.length);
    const known = new Set(IDS.map(newerSpelling));
    expect(zones.filter((zone) => !known.has(zone))).toEqual([]);
  });

  it('each find their zone, and before it only zones that are called the same', () => {
    const called = ({ city, names }: (typeof ENTRIES)[number]) => [city, ...names.map(({ text }) => text)].map(folded);
    const counts = new Map<string, number>();
    for (const name of ENTRIES.flatMap((entry) => [...new Set(called(entry))])) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const { zone, name } of aliases) {
      const place = searchZones(ENTRIES, name).findIndex(({ id }) => isSameZone(id, zone));
      expect([name, place >= 0 && place < (counts.get(folded(name)) ?? 0)]).toEqual([name, true]);
    }
  }, 60_000);
});

describe('the search for a zone', () => {
  it.each([
    ['New York', 'New York'],
    ['new_york', 'New York'],
    ['America/New_York', 'New York'],
    ['america new york', 'New York'],
    ['  NEW   york ', 'New York'],
    ['Eastern', 'New York'],
    ['EST', 'New York'],
    ['pacific', 'Los Angeles'],
    ['CST', 'Chicago'],
    ['CET', 'Berlin'],
    ['IST', 'Kolkata'],
    ['India', 'Kolkata'],
    ['Bombay', 'Kolkata'],
    ['Calcutta', 'Kolkata'],
    ['asia/calcutta', 'Kolkata'],
    ['Asia/Kolkata', 'Kolkata'],
    ['UK', 'London'],
    ['lond', 'London'],
    ['ind', 'Kolkata'],
    ['port', 'Los Angeles'],
    ['chile', 'Santiago'],
    ['king', 'Jamaica'],
    ['kingdom', 'London'],
    ['Beijing', 'Shanghai'],
    ['Kiev', 'Kyiv'],
    ['Kyiv', 'Kyiv'],
    ['Europe/Kiev', 'Kyiv'],
    ['Saigon', 'Ho Chi Minh City'],
    ['sao paulo', 'São Paulo'],
    ['São Paulo', 'São Paulo'],
    ['zurich', 'Zürich'],
    ['st johns', 'St. John’s'],
    ["St. John's", 'St. John’s'],
    ['port au prince', 'Port-au-Prince'],
    ['Indianapolis', 'Indianapolis, Indiana'],
    ['knox', 'Knox, Indiana'],
    ['Godthab', 'Nuuk'],
    ['york new', 'New York'],
    ['london uk', 'London'],
    ['Milan, Italy', 'Rome'],
    ['wroclaw', 'Warsaw'],
    ['Wrocław', 'Warsaw'],
    ['tromso', 'Oslo'],
    ['utc', 'UTC'],
  ])('for "%s" finds %s first', (words, city) => {
    expect(firstCity(words)).toBe(city);
  });

  it.each(['', '   ', '/', 'qqqq', 'مسقط', '<script>', '\ud800'])('for "%s" finds nothing', (words) => {
    expect(searchZones(ENTRIES, words)).toEqual([]);
  });

  it('says which other name was meant', () => {
    expect(searchZones(ENTRIES, 'bombay')).toEqual([{ id: 'Asia/Calcutta', city: 'Kolkata', calledToo: 'Bombay' }]);
    expect(searchZones(ENTRIES, 'godthab')[0]?.calledToo).toBe('Godthab');
    expect(searchZones(ENTRIES, 'kolk')[0]?.calledToo).toBeNull();
    expect(searchZones(ENTRIES, 'asia/kolkata')[0]?.calledToo).toBeNull();
    expect(searchZones(ENTRIES, 'sao paulo')[0]?.calledToo).toBeNull();
  });

  it('offers every meaning of an abbreviation', () => {
    const cities = searchZones(ENTRIES, 'IST').map(({ city }) => city);
    expect(cities.slice(0, 3)).toEqual(['Kolkata', 'Dublin', 'Jerusalem']);
  });

  it('gives each zone once, in the spelling that the browser lists, the newer one where it lists both', () => {
    for (const ids of [['Asia/Calcutta'], ['Asia/Kolkata']]) {
      expect(searchZones(zoneEntries(ids), 'kolkata').map(({ id }) => id)).toEqual(ids);
      expect(searchZones(zoneEntries(ids), 'calcutta').map(({ id }) => id)).toEqual(ids);
    }
    for (const ids of [spellingsOf('Europe/Kiev'), spellingsOf('Europe/Kyiv')]) {
      expect(zoneEntries(ids).map(({ id }) => id)).toEqual(['Europe/Kyiv']);
    }
  });

  it('finds every zone by its city and by its id, with blanks or underscores', () => {
    for (const { id, city } of ENTRIES) {
      expect(searchZones(ENTRIES, id.toLowerCase())[0]?.id).toBe(id);
      for (const words of [city, id.replaceAll(/[_/]/g, ' ')]) {
        expect(searchZones(ENTRIES, words).map((found) => found.id)).toContain(id);
      }
    }
  }, 60_000);

  it('takes any text', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const found = searchZones(ENTRIES, words);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
    );
  });
});
