/**
 * `npm run bench`: how the checkers do on labelled questions and messages, how long a list and a key take, and the
 * budgets for every page and file of the build in dist/, as tables. It judges nothing.
 */
import { LABELLED_FILES, measureChecker, readLabelled } from './bench/measure-checker.ts';
import { measureMessageChecker, readLabelledMessages } from './bench/measure-message-checker.ts';
import { measureEngine } from './bench/measure-engine.ts';
import { measureTyping } from './bench/measure-typing.ts';
import { readBank } from './bench/read-bank.ts';
import { readSituations } from './bench/read-situations.ts';
import { measureBudgets } from './budgets/measure-budgets.ts';
import { measureLoading } from './budgets/measure-loading.ts';
import { openBuild } from './budgets/open-build.ts';
import { table } from './budgets/table.ts';
import { withBuiltSite } from './chromium/with-built-site.ts';

const percent = (share: number) => Math.round(share * 1000) / 10;
for (const name of LABELLED_FILES) {
  const labelled = readLabelled(new URL(`../tests/fixtures/${name}.yaml`, import.meta.url));
  console.log(`\nChecker of questions (${labelled.length} in ${name}, in percent)`);
  console.log(
    table(
      ['Rule', 'Cases', 'Precision', 'Recall'],
      measureChecker(labelled).map((one) => [one.rule, one.cases, percent(one.precision), percent(one.recall)]),
    ).join('\n'),
  );
}

const bank = readBank(new URL('../', import.meta.url));
const messages = ['labelled-messages', 'labelled-messages-unseen', 'labelled-messages-third'].flatMap((name) =>
  readLabelledMessages(
    new URL(`../tests/fixtures/${name}.yaml`, import.meta.url),
    readSituations(new URL('../', import.meta.url)),
  ),
);
console.log(`\nChecker of messages (${messages.length} labelled messages, in percent)`);
console.log(
  table(
    ['Rule', 'Cases', 'Precision', 'Recall'],
    measureMessageChecker(messages, bank.norms).map((one) => [
      one.rule,
      one.cases,
      percent(one.precision),
      percent(one.recall),
    ]),
  ).join('\n'),
);

console.log('\nA list from the bank, and from banks grown out of it (at most 5 ms from the bank as it is)');
console.log(
  table(
    ['Questions', 'Milliseconds', 'Bank, times', 'Time, times'],
    measureEngine(bank.questions, bank.norms).map((one) => [
      one.questions.toLocaleString('en-US'),
      Math.round(one.median * 100) / 100,
      Math.round(one.growth * 10) / 10,
      Math.round(one.slowdown * 10) / 10,
    ]),
  ).join('\n'),
);

const typing = await withBuiltSite(measureTyping);
const tenths = (number: number) => Math.round(number * 10) / 10;
const alone = typing[0]?.median ?? 1;
console.log('\nFrom a key to its letter on the screen, with the processor slowed down four times (milliseconds)');
console.log(
  table(
    ['Where', 'Median', '95th percentile', 'Worst', 'Median, times alone'],
    typing.map((one) => [
      one.where,
      tenths(one.median),
      tenths(one.percentile95),
      tenths(one.worst),
      tenths(one.median / alone),
    ]),
  ).join('\n'),
);

const rows = [...measureBudgets(openBuild()), ...(await withBuiltSite(measureLoading))];

for (const row of rows) {
  const lines = row.measurements.map((one) => [one.path, one.value, row.limit - one.value]);
  console.log(`\n${row.what} (${row.unit}, at most ${row.limit.toLocaleString('en-US')})`);
  console.log(table(['Where', 'Value', 'Left'], lines).join('\n'));
}
