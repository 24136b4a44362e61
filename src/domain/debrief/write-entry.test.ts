import { expect, it } from 'vitest';
import { newDebrief } from './debrief.ts';
import { answerAim, writeEntry } from './write-debrief.ts';

const PLACE = { id: 'entry1', questionId: 'item1' };

it('begins an entry with its first letter, and goes on with it', () => {
  const begun = writeEntry(newDebrief(), PLACE, { text: 'F' });
  expect(begun.entries).toEqual([{ ...PLACE, kind: null, text: 'F' }]);
  const sorted = writeEntry(writeEntry(begun, PLACE, { text: 'Forty ships' }), PLACE, { kind: 'fact' });
  expect(sorted.entries).toEqual([{ ...PLACE, kind: 'fact', text: 'Forty ships' }]);
});

it('leaves the other entries as they are, and an entry at its question', () => {
  const two = writeEntry(
    writeEntry(newDebrief(), PLACE, { text: 'one' }),
    { id: 'entry2', questionId: null },
    { kind: 'opinion' },
  );
  expect(two.entries[1]).toEqual({ id: 'entry2', questionId: null, kind: 'opinion', text: '' });
  const changed = writeEntry(two, { id: 'entry1', questionId: null }, { text: 'uno' });
  expect(changed.entries).toEqual([{ ...PLACE, kind: null, text: 'uno' }, two.entries[1]]);
});

it('keeps the places of answers to aims, so that no field moves under the one who types', () => {
  const two = answerAim(answerAim(newDebrief(), 'pay', 'low'), 'nights', 'many');
  expect(answerAim(two, 'Pay', 'lower').aimAnswers).toEqual([
    { aim: 'Pay', text: 'lower' },
    { aim: 'nights', text: 'many' },
  ]);
});
