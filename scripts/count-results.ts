/** How many tests and checks passed, and how many did not. */
export interface Counts {
  passed: number;
  failed: number;
}

/** A check that is no test counts as one: passed when its exit status is 0. */
export function countCheck(status: number): Counts {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts what Vitest reported (`--reporter=json`). A test that was skipped has not passed, so it counts as failed.
 *
 * @param report the parsed report; undefined where the runner wrote none
 * @param status the runner's exit status
 */
export function countVitest(report: unknown, status: number): Counts {
  if (!isRecord(report)) return { passed: 0, failed: 1 };
  const passed = numberIn(report, 'numPassedTests');
  const total = numberIn(report, 'numTotalTests');
  const files = Array.isArray(report['testResults']) ? report['testResults'] : [];
  return settle({ passed, failed: total - passed + files.filter(didNotLoad).length }, status);
}

/**
 * Counts what Playwright reported (its JSON reporter). A test that was skipped has not passed, so it counts as failed;
 * so does each error outside of a test. One that passed at its second try has passed; `countSecondTries` tells of it.
 */
export function countPlaywright(report: unknown, status: number): Counts {
  if (!isRecord(report) || !isRecord(report['stats'])) return { passed: 0, failed: 1 };
  const stats = report['stats'];
  const errors = Array.isArray(report['errors']) ? report['errors'].length : 0;
  const failed = numberIn(stats, 'unexpected') + numberIn(stats, 'skipped') + errors;
  return settle({ passed: numberIn(stats, 'expected') + numberIn(stats, 'flaky'), failed }, status);
}

/** How many browser tests of a Playwright report failed once and passed at their second try. */
export function countSecondTries(report: unknown): number {
  return isRecord(report) && isRecord(report['stats']) ? numberIn(report['stats'], 'flaky') : 0;
}

/** The sum of several counts. */
export function addCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, one) => sum + one.passed, 0),
    failed: all.reduce((sum, one) => sum + one.failed, 0),
  };
}

/** The last line of `npm test`. */
export function summaryLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** A runner that ran no test, or that ended badly without naming a failed test, has failed once. */
function settle(counts: Counts, status: number): Counts {
  const isSilentFailure = counts.failed === 0 && (counts.passed === 0 || status !== 0);
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

/** A test file that broke before its first test. */
function didNotLoad(file: unknown): boolean {
  if (!isRecord(file) || file['status'] !== 'failed') return false;
  return !Array.isArray(file['assertionResults']) || file['assertionResults'].length === 0;
}

function numberIn(record: Record<string, unknown>, key: string): number {
  const value = record[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
