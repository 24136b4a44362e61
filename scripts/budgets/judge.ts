/** One measured thing: a page or a file, and how much of its budget it uses. */
export interface Measurement {
  path: string;
  value: number;
}

/** A budget of budgets.json with what was measured against it. */
export interface Row {
  what: string;
  unit: string;
  limit: number;
  measurements: readonly Measurement[];
}

/** The sentences for everything that is over its budget, and for a budget against which nothing was measured. */
export function judge(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    if (row.measurements.length === 0) return [`${row.what}: the build holds nothing to measure.`];
    return row.measurements
      .filter((one) => one.value > row.limit)
      .map((one) => `${row.what}: ${one.path} has ${one.value} ${row.unit}; the limit is ${row.limit}.`);
  });
}

/** The measurement that is nearest to its limit, or farthest over it. */
export function worst(row: Row): Measurement | undefined {
  return row.measurements.toSorted((one, other) => other.value - one.value)[0];
}
