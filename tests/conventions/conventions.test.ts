import { describe, expect, it } from 'vitest';
import { readRepoFiles } from './repo-files.ts';
import { apartWhereShared } from './rules/apart-where-shared.ts';
import { blankLinesAroundBlocks } from './rules/blank-lines-around-blocks.ts';
import { ciRunsTests } from './rules/ci-runs-tests.ts';
import { commandsInReadme } from './rules/commands-in-readme.ts';
import { documentedDomain } from './rules/documented-domain.ts';
import { exactVersions } from './rules/exact-versions.ts';
import { lockWithoutHost } from './rules/lock-without-host.ts';
import { noBareAddresses } from './rules/no-bare-addresses.ts';
import { noRawHtml } from './rules/no-raw-html.ts';
import { noSkippedTests } from './rules/no-skipped-tests.ts';
import { noStyleAttributes } from './rules/no-style-attributes.ts';
import { noUnfinishedMarks } from './rules/no-unfinished-marks.ts';
import { pureDomain } from './rules/pure-domain.ts';
import { shortHowTos } from './rules/short-how-tos.ts';
import { shortStyles } from './rules/short-styles.ts';
import { sortedWords } from './rules/sorted-words.ts';

const RULES = [
  apartWhereShared,
  blankLinesAroundBlocks,
  ciRunsTests,
  commandsInReadme,
  documentedDomain,
  exactVersions,
  lockWithoutHost,
  noBareAddresses,
  noRawHtml,
  noSkippedTests,
  noStyleAttributes,
  noUnfinishedMarks,
  pureDomain,
  shortHowTos,
  shortStyles,
  sortedWords,
];

const files = readRepoFiles();

it('the files of the repository are found', () => {
  const paths = files.map((file) => file.path);
  expect(paths).toContain('package.json');
  expect(paths).toContain('.ci/run');
  expect(paths).toContain('src/content/schemas/question.ts');
});

describe.each(RULES)('$name', (rule) => {
  it.each(rule.good)('lets a good example pass: $text', ({ path, text }) => {
    expect(rule.appliesTo(path)).toBe(true);
    expect(rule.find(text, path)).toEqual([]);
  });

  it.each(rule.bad)('finds a bad example: $text', ({ path, text }) => {
    expect(rule.appliesTo(path)).toBe(true);
    expect(rule.find(text, path)).not.toEqual([]);
  });

  it('holds in the repository', () => {
    const faults = files
      .filter(({ path }) => rule.appliesTo(path))
      .flatMap(({ path, text }) => rule.find(text, path).map((fault) => `${path}, ${fault}`));
    expect(faults).toEqual([]);
  });
});
