import { newerSpelling, spellingsOf } from './renamed-zones.ts';
import { ZONE_ALIASES } from './zone-aliases.ts';
import { cityOf } from './zone-city.ts';

/** A zone as it stands in the search. */
export interface ZoneEntry {
  /** IANA id, as it was given. */
  id: string;
  city: string;
  /** Its place in the table of names; zones that are not in it come after the others. */
  place: number;
  /** What can be looked for: the city first, then other names, then the id. */
  names: readonly { text: string; searched: string }[];
}

/** A zone that was found. */
export interface FoundZone {
  id: string;
  city: string;
  /** The name that was looked for where it is another than the city: "Kiev" finds Kyiv; otherwise null. */
  calledToo: string | null;
}

/** Zones made ready to be searched, each once, also where the ids hold it in both spellings; then the newer one stays. */
export function zoneEntries(ids: readonly string[]): ZoneEntry[] {
  const byNewer = new Map(ids.map((id) => [newerSpelling(id), id]));
  const given = new Set(ids);
  return [...byNewer].map(([newer, id]) => {
    const place = PLACES.get(newer) ?? { place: ZONE_ALIASES.length, names: '' };
    const older = spellingsOf(newer).slice(1);
    const names = [cityOf(newer), ...place.names.split(', '), ...older.map(lastPart), newer, ...older];
    return {
      id: given.has(newer) ? newer : id,
      city: cityOf(newer),
      place: place.place,
      names: names.map((text) => ({ text, searched: plain(text) })).filter(({ searched }) => searched !== ''),
    };
  });
}

/**
 * The zones that words name, the best first: a whole name before the beginning of one, the beginning before a word within
 * it, and last the words one by one in any of the names. Among equals, those that are looked for most come first. Nothing
 * for no words. Letter case, accents, and "_" or "/" make no difference.
 */
export function searchZones(entries: readonly ZoneEntry[], words: string): FoundZone[] {
  const wanted = plain(words.slice(0, 100));
  if (wanted === '') return [];
  return entries
    .map((entry) => ({ entry, ...bestName(entry, wanted) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted(
      (one, other) =>
        one.rank - other.rank || one.entry.place - other.entry.place || compare(one.entry.city, other.entry.city),
    )
    .map(({ entry: { id, city, names }, index }) => {
      const name = names[index]?.text ?? '';
      return { id, city, calledToo: name.includes('/') || plain(name) === plain(city) ? null : name };
    });
}

const PLACES = new Map(ZONE_ALIASES.map(([zone, names], place) => [zone, { place, names }]));

const NOT_FOUND = Number.POSITIVE_INFINITY;

/** How well the names of a zone fit, 0 is best, and which of them fits best. */
function bestName({ names }: ZoneEntry, wanted: string): { rank: number; index: number } {
  const ranks = names.map(({ searched }) => rankOf(searched, wanted));
  const rank = Math.min(...ranks);
  if (rank < NOT_FOUND) return { rank, index: ranks.indexOf(rank) };
  const words = names.flatMap(({ searched }) => searched.split(' '));
  const areAllThere = wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  return { rank: areAllThere ? 3 : NOT_FOUND, index: 0 };
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : NOT_FOUND;
}

function lastPart(id: string): string {
  return (id.split('/').at(-1) ?? id).replaceAll('_', ' ');
}

function compare(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Small letters and digits without accents, with one blank between words: "St_John’s" is "st johns". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
