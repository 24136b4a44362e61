/** The present instant, UTC, ISO 8601. */
export function now(): string {
  return new Date().toISOString();
}

/** Made once: it takes longer than everything else that a keystroke sets off. */
let clock: Intl.DateTimeFormat | undefined;

/** An instant as a time of day in the visitor's zone, "14:02"; empty for text that is no instant. */
export function timeOfDay(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  clock ??= new Intl.DateTimeFormat('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return clock.format(date);
}
