import { linesWith, type Rule } from '../rule.ts';

/** The linter forbids Date.now() and Math.random(); it has no rule for a date that reads the clock. */
export const pureDomain: Rule = {
  name: 'The domain reads no clock: the time comes in as an argument',
  appliesTo: (path) => /^src\/domain\/.*\.ts$/.test(path),
  find: (text) => linesWith(/\bnew Date\(\s*\)|\bnew Date\b(?!\()|(?<!new |[.\w])Date\(|\bTemporal\.Now\b/, text),
  good: [
    { path: 'src/domain/schedule/day.ts', text: 'const day = new Date(instant);\nconst utc = Date.UTC(2026, 10, 22);' },
  ],
  bad: [
    { path: 'src/domain/schedule/day.ts', text: 'const today = new Date();' },
    { path: 'src/domain/schedule/day.ts', text: 'const today = Date();' },
  ],
};
