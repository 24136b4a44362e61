import { expect, test } from 'vitest';
import { findForm } from './find-forms.ts';

test('a form is found as whole words, at the start of a sentence and across a line', () => {
  expect(findForm('Weak ties help.', ['weak tie', 'weak ties'])).toEqual({ text: 'Weak ties', index: 0 });
  expect(findForm('A second\nconnection', ['second connection'])).toEqual({ text: 'second\nconnection', index: 2 });
  expect(findForm('Write (a nudge).', ['nudge'])).toEqual({ text: 'nudge', index: 9 });
});

test('the longer of two that begin together is found', () => {
  expect(findForm('the contact person', ['the contact', 'the contact person'])?.text).toBe('the contact person');
});

test('a part of a word is not found', () => {
  for (const text of ['ties', 'tie-in', 'bow-tie', 'necktie', 'tie5']) expect(findForm(text, ['tie'])).toBeUndefined();
  expect(findForm('enquêtes', ['enqu'])).toBeUndefined();
});

test('a title in capitals is not a form', () => {
  expect(findForm('“On Weak Ties” is about weak ties.', ['weak ties'])?.index).toBe(24);
  expect(findForm('生涯人物访谈 (OB/OG)', ['OB/OG', '生涯人物访谈'])?.text).toBe('生涯人物访谈');
});

test('a form is read as plain words', () => {
  expect(findForm('Anything', ['A.*'])).toBeUndefined();
  expect(findForm('the sheet (blank)', ['sheet (blank'])?.text).toBe('sheet (blank');
  expect(findForm('Nothing to find', [])).toBeUndefined();
});
