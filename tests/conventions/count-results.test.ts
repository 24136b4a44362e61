import { describe, expect, it } from 'vitest';
import {
  addCounts,
  countCheck,
  countPlaywright,
  countSecondTries,
  countVitest,
  summaryLine,
} from '../../scripts/count-results.ts';

describe('a check', () => {
  it('counts as one, by its exit status', () => {
    expect(countCheck(0)).toEqual({ passed: 1, failed: 0 });
    expect(countCheck(2)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the report of Vitest', () => {
  const good = { numTotalTests: 12, numPassedTests: 12, testResults: [{ status: 'passed', assertionResults: [{}] }] };

  it('gives the tests that passed and failed', () => {
    expect(countVitest(good, 0)).toEqual({ passed: 12, failed: 0 });
    expect(countVitest({ ...good, numPassedTests: 9 }, 1)).toEqual({ passed: 9, failed: 3 });
  });

  it('counts a file that broke before its first test', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countVitest({ ...good, testResults: [broken] }, 1)).toEqual({ passed: 12, failed: 1 });
  });

  it('counts a bad ending without a failed test as one failure', () => {
    expect(countVitest(good, 1)).toEqual({ passed: 12, failed: 1 });
  });

  it('counts no report, a broken report and no tests as one failure', () => {
    expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest([], 0)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest({ numTotalTests: 'many' }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest({ numTotalTests: 0, numPassedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the report of Playwright', () => {
  const good = { stats: { expected: 40, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

  it('gives the tests that passed and failed', () => {
    expect(countPlaywright(good, 0)).toEqual({ passed: 40, failed: 0 });
    expect(countPlaywright({ ...good, stats: { ...good.stats, unexpected: 2 } }, 1)).toEqual({ passed: 40, failed: 2 });
  });

  it('counts a skipped test and an error outside of tests as failed', () => {
    expect(countPlaywright({ stats: { expected: 1, skipped: 2 }, errors: [{}] }, 0)).toEqual({ passed: 1, failed: 3 });
  });

  it('counts a test that passed at its second try as passed, and tells of it', () => {
    const report = { stats: { expected: 5, flaky: 2 }, errors: [] };
    expect(countPlaywright(report, 0)).toEqual({ passed: 7, failed: 0 });
    expect(countSecondTries(report)).toBe(2);
    expect(countSecondTries(good)).toBe(0);
    expect(countSecondTries(undefined)).toBe(0);
  });

  it('counts a bad ending without a failed test as one failure', () => {
    expect(countPlaywright(good, 130)).toEqual({ passed: 40, failed: 1 });
  });

  it('counts no report, a broken report and no tests as one failure', () => {
    expect(countPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright({ stats: null }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright({ stats: {} }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the last line', () => {
  it('holds the sums', () => {
    const counts = addCounts([countCheck(0), countCheck(1), { passed: 40, failed: 2 }]);
    expect(summaryLine(counts)).toBe('41 passed, 3 failed');
    expect(summaryLine(addCounts([]))).toBe('0 passed, 0 failed');
  });
});
