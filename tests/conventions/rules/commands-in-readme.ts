import type { Rule } from '../rule.ts';

const COMMANDS = ['npm ci && npm start', 'npm ci && npm test'];

/** Somebody new needs one command to see the site, and one to test it. */
export const commandsInReadme: Rule = {
  name: 'The README holds the command to start and the command to test',
  appliesTo: (path) => path === 'README.md',
  find: (text) => COMMANDS.filter((command) => !text.includes(command)).map((command) => `lacks "${command}"`),
  good: [{ path: 'README.md', text: 'See it: `npm ci && npm start`. Test it: `npm ci && npm test`.' }],
  bad: [{ path: 'README.md', text: 'See it: `npm ci && npm start`.' }],
};
