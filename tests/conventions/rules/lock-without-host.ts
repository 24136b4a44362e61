import { linesWith, type Rule } from '../rule.ts';

/** The same lock file serves whatever registry a computer is set to. */
export const lockWithoutHost: Rule = {
  name: 'The lock file names no registry',
  appliesTo: (path) => path === 'package-lock.json',
  find: (text) => linesWith(/^\s*"resolved"/, text).slice(0, 3),
  good: [{ path: 'package-lock.json', text: '{\n  "node_modules/preact": {\n    "version": "10.29.8"\n  }\n}' }],
  bad: [{ path: 'package-lock.json', text: '{\n  "resolved": "https://registry.example/preact.tgz"\n}' }],
};
