/** The ids of every zone that this browser knows, and UTC, which some browsers leave out. Empty where it cannot tell. */
export function zoneIds(): string[] {
  try {
    return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];
  } catch {
    return [];
  }
}

/** The id of the zone that this device is set to; null where the browser does not tell. */
export function ownZone(): string | null {
  // Its type says that there always is one; a browser that hides the zone may leave it out.
  const { timeZone }: { timeZone?: string } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone ?? null;
}
