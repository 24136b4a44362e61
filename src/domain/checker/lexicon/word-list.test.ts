import { expect, it } from 'vitest';
import { verbForms, wordList } from './word-list.ts';

it('splits the lines of a list', () => {
  expect(wordList('one, two words', 'three')).toEqual(['one', 'two words', 'three']);
});

it.each([
  ['hire', ['hire', 'hires', 'hiring', 'hired']],
  ['take on', ['take on', 'takes on', 'taking on', 'took on', 'taken on']],
  ['bully', ['bully', 'bullies', 'bullying', 'bullied']],
  ['pass', ['pass', 'passes', 'passing', 'passed']],
  ['put', ['put', 'puts', 'puting', 'putting', 'put']],
])('bends %j', (verb, forms) => {
  expect(verbForms(verb)).toEqual(forms);
});
