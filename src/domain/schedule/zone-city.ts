import { newerSpelling } from './renamed-zones.ts';

// cspell:disable
/** Cities that are not spelled the way their zones are. By the newer spelling of the id. */
const SPELLED = new Map([
  ['America/Asuncion', 'Asunción'],
  ['America/Bogota', 'Bogotá'],
  ['America/Cancun', 'Cancún'],
  ['America/Curacao', 'Curaçao'],
  ['America/Mazatlan', 'Mazatlán'],
  ['America/Merida', 'Mérida'],
  ['America/Sao_Paulo', 'São Paulo'],
  ['America/St_Johns', 'St. John’s'],
  ['America/Argentina/Cordoba', 'Córdoba'],
  ['Antarctica/DumontDUrville', 'Dumont d’Urville'],
  ['Asia/Ho_Chi_Minh', 'Ho Chi Minh City'],
  ['Europe/Zurich', 'Zürich'],
]);
// cspell:enable

/** The city of a zone (IANA id) as an email has it: "America/New_York" is "New York". "UTC" stays "UTC". */
export function cityOf(zone: string): string {
  const id = newerSpelling(zone);
  const [city = '', state, ...larger] = id.replaceAll('_', ' ').split('/').toReversed();
  const name = SPELLED.get(id) ?? city.replace(/^St /, 'St. ');
  // "America/Indiana/Knox": Knox alone is a town in five states.
  return larger.length === 0 || name === 'Buenos Aires' ? name : `${name}, ${state}`;
}
