/** `npm run bench`: the budgets for every page and file of the build in dist/, as tables. It judges nothing. */
import { measureBudgets } from './budgets/measure-budgets.ts';
import { measureLoading } from './budgets/measure-loading.ts';
import { openBuild } from './budgets/open-build.ts';
import { table } from './budgets/table.ts';
import { withBuiltSite } from './chromium/with-built-site.ts';

const rows = [...measureBudgets(openBuild()), ...(await withBuiltSite(measureLoading))];

for (const row of rows) {
  const lines = row.measurements.map((one) => [one.path, one.value, row.limit - one.value]);
  console.log(`\n${row.what} (${row.unit}, at most ${row.limit.toLocaleString('en-US')})`);
  console.log(table(['Where', 'Value', 'Left'], lines).join('\n'));
}
