/** `npm run budgets`: measures what a build in dist/ weighs, and fails where a limit of budgets.json is passed. */
import { judge, worst } from './budgets/judge.ts';
import { measureBudgets } from './budgets/measure-budgets.ts';
import { openBuild } from './budgets/open-build.ts';
import { table } from './budgets/table.ts';

const rows = measureBudgets(openBuild());
const lines = rows.map((row) => [row.what, worst(row)?.value ?? 0, row.limit, row.unit, worst(row)?.path ?? 'none']);
console.log(table(['Budget', 'Most', 'Limit', 'Unit', 'Where'], lines).join('\n'));

const faults = judge(rows);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
