import { expect, it } from 'vitest';
import { cityOf } from './zone-city.ts';

it.each([
  ['America/New_York', 'New York'],
  ['Europe/London', 'London'],
  ['Asia/Calcutta', 'Kolkata'],
  ['Europe/Kiev', 'Kyiv'],
  ['America/Sao_Paulo', 'São Paulo'],
  ['America/St_Johns', 'St. John’s'],
  ['America/St_Lucia', 'St. Lucia'],
  ['America/Port-au-Prince', 'Port-au-Prince'],
  ['America/Indiana/Knox', 'Knox, Indiana'],
  ['America/Buenos_Aires', 'Buenos Aires'],
  ['America/Argentina/Salta', 'Salta, Argentina'],
  ['Asia/Saigon', 'Ho Chi Minh City'],
  ['Etc/UTC', 'UTC'],
  ['UTC', 'UTC'],
])('the city of %s is %s', (zone, city) => {
  expect(cityOf(zone)).toBe(city);
});

it('leaves neither underscores nor slashes in any city', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) expect(cityOf(zone)).toMatch(/^\p{Lu}[\p{L}\s.,’-]+$/u);
});
