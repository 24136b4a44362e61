import { expect, it } from 'vitest';
import { readContent } from '../../src/content/read-content/read-content.ts';
import { referenceProblems } from '../../src/content/read-content/references.ts';

it('the content fits its schemas, and its entries fit each other', () => {
  const { content, problems } = readContent(new URL('../../', import.meta.url));
  expect([...problems, ...referenceProblems(content)]).toEqual([]);
});
