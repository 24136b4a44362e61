/** One number of one norm. Throws a sentence that names what is missing. */
export function normNumber(
  norms: readonly { id: string; data: { values: Readonly<Record<string, number>> } }[],
  norm: string,
  value: string,
): number {
  const values = norms.find((entry) => entry.id === norm)?.data.values;
  const found = values?.[value];
  if (found === undefined) throw new Error(`There is no norm "${norm}" with the value "${value}".`);
  return found;
}
