/** A calendar day in words, "Thursday, December 3, 2026"; empty for text that is no day. */
export function formatDay(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return '';
  const [year, month, date] = parts.slice(1).map(Number);
  const instant = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date));
  if (instant.toISOString().slice(0, 10) !== day) return '';
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(instant);
}

/** A wall time, "2:30 PM"; empty for text that is no time. */
export function formatTime(time: string): string {
  const parts = /^(\d{2}):(\d{2})$/.exec(time);
  if (!parts) return '';
  const [hours, minutes] = parts.slice(1).map(Number);
  if (hours === undefined || minutes === undefined || hours > 23 || minutes > 59) return '';
  const instant = new Date(Date.UTC(2000, 0, 1, hours, minutes));
  return new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: 'UTC' }).format(instant).replace(/\s/u, ' ');
}
