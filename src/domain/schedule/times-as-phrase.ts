/** Proposed times as part of a sentence: "A", "A or B", "A; B; or C". Each has commas of its own. */
export function timesAsPhrase(times: readonly string[]): string {
  if (times.length <= 2) return times.join(' or ');
  return `${times.slice(0, -1).join('; ')}; or ${times.at(-1)}`;
}
