import type { Rule } from '../rule.ts';

/** A sorted list shows at a glance whether a word is on it. */
export const sortedWords: Rule = {
  name: 'The words of the spelling list are sorted, each once',
  appliesTo: (path) => path === 'cspell-words.txt',
  find: (text) => {
    const words = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word] as const);
    return pairs
      .filter(([one, next]) => compare(one, next) >= 0)
      .map(([one, next]) => `"${next}" stands after "${one}"`);
  },
  good: [{ path: 'cspell-words.txt', text: '# Words we know.\nImani\nPagefind\n' }],
  bad: [
    { path: 'cspell-words.txt', text: 'Pagefind\nImani\n' },
    { path: 'cspell-words.txt', text: 'Imani\nImani\n' },
  ],
};

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en', { sensitivity: 'variant' });
}
