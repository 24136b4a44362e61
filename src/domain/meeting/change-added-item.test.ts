import { expect, it } from 'vitest';
import { fullInterview } from '../../../tests/fixtures/interviews.ts';
import { withAddedItem } from './change-added-item.ts';

it('an own item is worded and ticked by its id, and the others stay', () => {
  const full = fullInterview();
  const added = [...full.meeting.checklist.added, { id: 'added2', text: 'Charge the phone', isTicked: false }];
  const before = { ...full, meeting: { ...full.meeting, checklist: { ...full.meeting.checklist, added } } };
  const ticked = withAddedItem(withAddedItem(before, 'added2', { isTicked: true }), 'added1', { text: 'Bring tea' });
  expect(ticked.meeting.checklist.added).toEqual([
    { id: 'added1', text: 'Bring tea', isTicked: true },
    { id: 'added2', text: 'Charge the phone', isTicked: true },
  ]);
});
