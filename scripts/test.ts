/**
 * `npm test`: every check and every test, one after the other. It goes on after a failure, so that everything is
 * reported, and ends with one line: `N passed, N failed`.
 */
import { readFileSync, rmSync } from 'node:fs';
import {
  addCounts,
  countCheck,
  countPlaywright,
  countSecondTries,
  countVitest,
  summaryLine,
  type Counts,
} from './count-results.ts';
import { runScript } from './run.ts';

const VITEST_REPORT = 'reports/vitest.json';
const PLAYWRIGHT_REPORT = 'reports/playwright.json';

/** One line of the table at the end. */
interface Result {
  name: string;
  counts: Counts;
  note?: string;
}

const results: Result[] = [];

// What an earlier run left behind must not speak for this one.
rmSync('reports', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });

for (const name of ['format:check', 'lint', 'types', 'unused', 'spell']) await check(name);

const unit = await run('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]);
results.push({ name: 'unit', counts: countVitest(readReport(VITEST_REPORT), unit) });

if (await check('build')) {
  await check('html');
  await check('budgets');
  const browser = await run('e2e');
  const report = readReport(PLAYWRIGHT_REPORT);
  const counts = countPlaywright(report, browser);
  const secondTries = countSecondTries(report);
  const note = `${summaryLine(counts)}, ${secondTries} of them at a second try: see “flaky” above`;
  results.push({ name: 'e2e', counts, ...(secondTries === 0 ? {} : { note }) });
} else {
  for (const name of ['html', 'budgets', 'e2e']) {
    results.push({ name, counts: countCheck(1), note: 'not run: the build failed' });
  }
}

const sum = addCounts(results.map((result) => result.counts));
console.log('');
for (const { name, counts, note } of results) {
  console.log(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${note ?? summaryLine(counts)}`);
}
console.log(`\n${summaryLine(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;

async function check(name: string): Promise<boolean> {
  const counts = countCheck(await run(name));
  results.push({ name, counts });
  return counts.failed === 0;
}

function run(name: string, args: readonly string[] = []): Promise<number> {
  console.log(`\n— npm run ${name}`);
  return runScript(name, args);
}

/** The parsed report of a runner; undefined where there is none, or where it was cut off. */
function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
