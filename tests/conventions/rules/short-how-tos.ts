import type { Rule } from '../rule.ts';

const MOST_LINES = 30;

/** Somebody who wants to add a thing reads one short page. */
export const shortHowTos: Rule = {
  name: `Each how-to has at most ${MOST_LINES} lines`,
  appliesTo: (path) => path.startsWith('docs/how-to/'),
  find: (text) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > MOST_LINES ? [`${lines} lines`] : [];
  },
  good: [{ path: 'docs/how-to/add-a-question.md', text: 'One line.\n'.repeat(MOST_LINES) }],
  bad: [{ path: 'docs/how-to/add-a-question.md', text: 'One line.\n'.repeat(MOST_LINES + 1) }],
};
