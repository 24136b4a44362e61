/**
 * The minute at which to look at the clock: some minutes before the end (norm time-check). Null in a talk so short that
 * it would come before its middle.
 */
export function timeCheckMinute(talkMinutes: number, checkMinutes: number): number | null {
  const minute = talkMinutes - checkMinutes;
  return minute < checkMinutes ? null : minute;
}
