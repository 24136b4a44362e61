/** The next whole minute below or above some minutes, never below 0 and never above the length of the talk. */
export function nextMinute(minutes: number, direction: 'less' | 'more', talkMinutes: number): number {
  if (direction === 'less') return Math.max(0, Math.ceil(minutes) - 1);
  return Math.min(talkMinutes, Math.floor(minutes) + 1);
}
