import { describe, expect, it, test } from 'vitest';
import { LABELLED_FILES, measureChecker, readLabelled } from '../../scripts/bench/measure-checker.ts';
import { QUESTION_RULE_IDS } from '../../src/domain/checker/question-rule.ts';
import { shortfallsOf } from './shortfalls.ts';

const files = LABELLED_FILES.map((name) => ({
  name,
  labelled: readLabelled(new URL(`../fixtures/${name}.yaml`, import.meta.url)),
}));

describe.each(files)('on questions as people write them, in $name', ({ labelled }) => {
  it.each(measureChecker(labelled))('$rule is right where it remarks, and misses little', (measure) => {
    expect(shortfallsOf(measure)).toEqual([]);
  });

  it('no text stands there twice', () => {
    const texts = labelled.map((one) => one.text.toLowerCase());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

test('a rule falls short where it has few cases, is wrong too often, or misses too much', () => {
  const good = { rule: 'closed', cases: 10, precision: 0.95, recall: 0.9, wrong: ['one'], missed: ['two'] };
  expect(shortfallsOf(good)).toEqual([]);
  expect(shortfallsOf({ ...good, cases: 9 })).toEqual(['only 9 cases']);
  expect(shortfallsOf({ ...good, precision: 0.94 })).toEqual(['precision 0.94, wrong on:', 'one']);
  expect(shortfallsOf({ ...good, recall: 0.89 })).toEqual(['recall 0.89, missed:', 'two']);
});

test('the measure counts wrong remarks and missed ones', () => {
  const measured = measureChecker([
    { text: 'Do you like it?', rules: ['closed'] },
    { text: 'Is it far?', rules: [] },
    { text: 'What made you stay?', rules: ['closed'] },
  ]);
  const closed = measured.find((one) => one.rule === 'closed');
  expect(closed).toEqual({
    rule: 'closed',
    cases: 2,
    precision: 0.5,
    recall: 0.5,
    wrong: ['Is it far?'],
    missed: ['What made you stay?'],
  });
  expect(measured.map((one) => one.rule)).toEqual([...QUESTION_RULE_IDS]);
});
