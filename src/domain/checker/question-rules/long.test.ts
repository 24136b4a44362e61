import { expect, test } from 'vitest';
import { NORMS } from '../../../../tests/fixtures/question-bank.ts';
import { checkQuestion } from '../check-question.ts';
import { MOST_WORDS, MOST_WORDS_BEFORE } from './long.ts';

const words = (count: number) => Array.from({ length: count }, (_none, index) => `word${index}`).join(' ');
const rulesOn = (text: string) => checkQuestion(text).map((remark) => remark.rule);

test('the most words are those of the norm', () => {
  expect(MOST_WORDS).toBe(NORMS.questionWords);
});

test('one word more is too long', () => {
  expect(rulesOn(`What is ${words(MOST_WORDS - 2)}?`)).not.toContain('long');
  expect(rulesOn(`What is ${words(MOST_WORDS - 1)}?`)).toContain('long');
});

test('a question that comes late is told by its preface', () => {
  expect(rulesOn(`I have ${words(MOST_WORDS_BEFORE - 2)}. Why nights?`)).not.toContain('long');
  const text = `I have ${words(MOST_WORDS_BEFORE - 1)}. Why nights?`;
  const late = checkQuestion(text).find((remark) => remark.rule === 'long');
  expect(late?.why).toContain('so late');
  expect(text.slice(late?.span.start, late?.span.end)).toMatch(/^I have .*\.$/);
});
