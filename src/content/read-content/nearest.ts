/** How many letters must be changed, added or dropped to make one word the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const replaced = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The fix for a name that does not exist: the closest one that does, or all of them where they are few. */
export function suggestion(wrong: string, known: readonly string[]): string {
  const [best] = known.toSorted((one, other) => distance(wrong, one) - distance(wrong, other));
  if (best !== undefined && distance(wrong, best) <= Math.max(2, wrong.length / 3)) return `Did you mean "${best}"?`;
  if (known.length > 0 && known.length <= 12) return `There are: ${known.toSorted().join(', ')}.`;
  return 'Add it, or name one that exists.';
}
