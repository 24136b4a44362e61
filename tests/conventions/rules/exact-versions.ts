import type { Rule } from '../rule.ts';

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/** With a range, npm may choose another version on another computer. */
export const exactVersions: Rule = {
  name: 'Each package has an exact version',
  appliesTo: (path) => path === 'package.json',
  find: (text) =>
    versionsIn(JSON.parse(text))
      .filter(([, version]) => !EXACT.test(version))
      .map((pair) => pair.join(' ')),
  good: [
    {
      path: 'package.json',
      text: '{ "dependencies": { "preact": "10.29.8" }, "devDependencies": { "vitest": "5.1.1" } }',
    },
  ],
  bad: [
    { path: 'package.json', text: '{ "dependencies": { "preact": "^10.29.8" } }' },
    { path: 'package.json', text: '{ "devDependencies": { "vitest": "latest" } }' },
  ],
};

function versionsIn(manifest: unknown): [string, string][] {
  if (typeof manifest !== 'object' || manifest === null) return [];
  return Object.entries(manifest)
    .filter(([key]) => /^(?:dev|optional|peer)?dependencies$/i.test(key))
    .flatMap(([, packages]: [string, unknown]) => Object.entries(packages ?? {}))
    .map(([name, version]: [string, unknown]) => [name, String(version)]);
}
