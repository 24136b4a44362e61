import { linesWith, type Rule } from '../rule.ts';

const MODIFIER =
  /\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|todo|fixme|fails|fail)\b|\b[xf](?:it|describe)\(/;

/** A test that does not run proves nothing, and a focused one silences all the others. */
export const noSkippedTests: Rule = {
  name: 'No test is skipped, focused or put off',
  appliesTo: (path) => /\.(?:test|spec)\.ts$/.test(path),
  find: (text) => linesWith(MODIFIER, text),
  good: [{ path: 'src/domain/text/tidy.test.ts', text: "it.each(['a'])('keeps %s', () => {});" }],
  bad: [
    { path: 'src/domain/text/tidy.test.ts', text: "it.skip('tidies', () => {});" },
    { path: 'tests/e2e/print.spec.ts', text: "test.describe.only('print', () => {});" },
    { path: 'tests/e2e/print.spec.ts', text: "test.fixme('prints', async () => {});" },
  ],
};
