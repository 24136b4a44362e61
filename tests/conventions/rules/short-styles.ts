import type { Rule } from '../rule.ts';

const MOST_LINES = 300;

/** Of code the linter counts the lines; nothing else counts those of a style sheet. */
export const shortStyles: Rule = {
  name: `Each style sheet has one idea, and at most ${MOST_LINES} lines`,
  appliesTo: (path) => path.endsWith('.css'),
  find: (text) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > MOST_LINES ? [`${lines} lines`] : [];
  },
  good: [{ path: 'src/styles/letter.css', text: '.letter {}\n'.repeat(MOST_LINES) }],
  bad: [{ path: 'src/styles/letter.css', text: '.letter {}\n'.repeat(MOST_LINES + 1) }],
};
