import type { Rule } from '../rule.ts';

const TAG_LINE = /^\s*<\/?[A-Z][^]*>\s*$/;

/** Without a blank line, a block swallows the list or the paragraph next to it. */
export const blankLinesAroundBlocks: Rule = {
  name: 'Each block of a chapter has a blank line before and after its tags',
  appliesTo: (path) => path.endsWith('.mdx'),
  find: (text) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      if (!isBlockTag(line)) return [];
      const neighbors = [lines[index - 1] ?? '', lines[index + 1] ?? ''];
      return neighbors.every((neighbor) => neighbor.trim() === '') ? [] : [`line ${index + 1}: ${line.trim()}`];
    });
  },
  good: [
    { path: 'src/content/guide/asking.mdx', text: 'Text.\n\n<InShort>\n\n- one\n\n</InShort>\n\nMore text.' },
    { path: 'src/content/guide/asking.mdx', text: 'Ask for\n<Norm id="talk-length" value="usual" /> minutes.' },
    { path: 'src/content/guide/asking.mdx', text: '<WeakBetter weak="a" better="b" />\n' },
  ],
  bad: [
    { path: 'src/content/guide/asking.mdx', text: 'Text.\n\n<InShort>\n- one\n\n</InShort>\n' },
    { path: 'src/content/guide/asking.mdx', text: '<InShort>\n\n- one\n\n</InShort>\n- two' },
    { path: 'src/content/guide/asking.mdx', text: 'Text.\n<WeakBetter weak="a" better="b" />\n' },
  ],
};

/** A line that holds one tag of a block and nothing else. A norm stands inside of a sentence and is no block. */
function isBlockTag(line: string): boolean {
  return TAG_LINE.test(line) && !/^\s*<Norm\b/.test(line);
}
