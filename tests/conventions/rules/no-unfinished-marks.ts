import { linesWith, type Rule } from '../rule.ts';

// A stroke in each mark lets this file pass its own rule.
const SHOUTED = ['TO|DO', 'FIX|ME', 'X|XX', 'HA|CK'].map(withoutStroke);
const WHISPERED = ['com|ing soon', 'lorem| ipsum'].map(withoutStroke);

/** What is not done is not in the repository; what is doubtful is told in a sentence. */
export const noUnfinishedMarks: Rule = {
  name: 'Nothing is marked as unfinished',
  appliesTo: (path) => path !== 'package-lock.json' && path !== 'cspell-words.txt',
  find: (text) => [
    ...linesWith(new RegExp(`\\b(?:${SHOUTED.join('|')})\\b`), text),
    ...linesWith(new RegExp(`\\b(?:${WHISPERED.join('|')})\\b`, 'i'), text),
  ],
  good: [{ path: 'src/content/guide/asking.mdx', text: 'Write the message today. Send it tomorrow.' }],
  bad: [...SHOUTED, ...WHISPERED].map((mark) => ({
    path: 'src/content/guide/asking.mdx',
    text: `Some words.\n\n${mark}: more.`,
  })),
};

function withoutStroke(mark: string): string {
  return mark.replace('|', '');
}
