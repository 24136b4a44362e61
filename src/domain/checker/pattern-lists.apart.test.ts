import { expect, test, vi } from 'vitest';

const read = vi.hoisted(() => {
  const all: { lists: Readonly<Record<string, unknown>>; pattern: string }[] = [];
  return { all };
});

vi.mock(import('./reading/word-patterns.ts'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    wordPatterns: (lists, patterns) => {
      read.all.push(...patterns.map((pattern) => ({ lists, pattern })));
      return actual.wordPatterns(lists, patterns);
    },
  };
});

/** Patterns are read when a word comes with which they may begin, so a wrong name could stay unseen for long. */
test('every list that a pattern names is there', async () => {
  await import('./question-rules.ts');
  await import('./message-rules.ts');
  expect(read.all.length).toBeGreaterThan(100);
  const missing = read.all.flatMap(({ lists, pattern }) =>
    [...pattern.matchAll(/[A-Z][A-Z_]*/g)].filter(([name]) => !(name in lists)).map(([name]) => `${name}: ${pattern}`),
  );
  expect(missing).toEqual([]);
});
