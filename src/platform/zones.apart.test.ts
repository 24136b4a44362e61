import { afterEach, expect, it, vi } from 'vitest';
import { ownZone, zoneIds } from './zones.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('lists the zones of the browser and UTC, each once', () => {
  const ids = zoneIds();
  expect(ids).toContain('Europe/London');
  expect(ids.filter((id) => id === 'UTC')).toHaveLength(1);
  vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['Asia/Tokyo', 'UTC']);
  expect(zoneIds()).toEqual(['Asia/Tokyo', 'UTC']);
});

it('lists nothing where the browser has no list', () => {
  vi.spyOn(Intl, 'supportedValuesOf').mockImplementation(() => {
    throw new RangeError('Invalid key');
  });
  expect(zoneIds()).toEqual([]);
});

it('tells the zone of the device, or null', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(ownZone()).toBe('Asia/Tokyo');
  const options = { ...new Intl.DateTimeFormat().resolvedOptions() };
  Reflect.deleteProperty(options, 'timeZone');
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(options);
  expect(ownZone()).toBeNull();
});
