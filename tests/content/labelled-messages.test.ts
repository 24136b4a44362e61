import { describe, expect, it, test } from 'vitest';
import { measureMessageChecker, readLabelledMessages } from '../../scripts/bench/measure-message-checker.ts';
import { MESSAGE_RULE_IDS } from '../../src/domain/checker/message-rule.ts';
import { WRITTEN } from '../fixtures/messages.ts';
import { TOOL_NORMS } from '../fixtures/tool-norms.ts';
import { shortfallsOf } from './shortfalls.ts';

/** The rules were written on the first file; the others were written by people who did not know them. */
const files = ['labelled-messages', 'labelled-messages-unseen', 'labelled-messages-third'].map((name) => ({
  name,
  labelled: readLabelledMessages(new URL(`../fixtures/${name}.yaml`, import.meta.url), WRITTEN.situations),
}));
const labelled = files.flatMap((file) => file.labelled);

describe.each(files)('on messages as people write them, $name', (file) => {
  it.each(measureMessageChecker(file.labelled, TOOL_NORMS))(
    '$rule is right where it remarks, and misses little',
    (measure) => {
      expect(shortfallsOf(measure)).toEqual([]);
    },
  );
});

test('no message stands there twice', () => {
  const texts = labelled.map(({ message }) => message.body.toLowerCase());
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test('the measure counts wrong remarks and missed ones', () => {
  const [first] = labelled;
  if (!first) throw new Error('There is no labelled message.');
  const message = { ...first.message, channel: 'card', subject: null } as const;
  const measured = measureMessageChecker(
    [
      { message: { ...message, body: 'Let me pick your brain.' }, rules: ['pick-brain'] },
      { message: { ...message, body: 'May I pick your brain?' }, rules: [] },
      { message: { ...message, body: 'Thank you.' }, rules: ['pick-brain'] },
    ],
    TOOL_NORMS,
  );
  expect(measured.find((one) => one.rule === 'pick-brain')).toMatchObject({ cases: 2, precision: 0.5, recall: 0.5 });
  expect(measured.map((one) => one.rule)).toEqual([...MESSAGE_RULE_IDS]);
});
