import { describe, expect, it, test } from 'vitest';
import { LABELLED_FILES, measureChecker, readLabelled } from '../../scripts/bench/measure-checker.ts';
import { QUESTION_RULE_IDS } from '../../src/domain/checker/question-rule.ts';

const files = LABELLED_FILES.map((name) => ({
  name,
  labelled: readLabelled(new URL(`../fixtures/${name}.yaml`, import.meta.url)),
}));

/** What each rule reaches on each file. A wrong remark costs more trust than a missed one. */
const LEAST = { precision: 0.95, recall: 0.9 };
const FEWEST_CASES = 10;

describe.each(files)('on questions as people write them, in $name', ({ labelled }) => {
  it.each(measureChecker(labelled))(
    '$rule is right where it remarks, and misses little',
    ({ cases, precision, recall, wrong, missed }) => {
      expect(cases).toBeGreaterThanOrEqual(FEWEST_CASES);
      expect({ precision, wrong }).toSatisfy((one: { precision: number }) => one.precision >= LEAST.precision);
      expect({ recall, missed }).toSatisfy((one: { recall: number }) => one.recall >= LEAST.recall);
    },
  );

  it('no text stands there twice', () => {
    const texts = labelled.map((one) => one.text.toLowerCase());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
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
