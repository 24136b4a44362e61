import { expect, it } from 'vitest';
import { contextOn, meetingOn, withSent } from '../../../tests/fixtures/follow-up.ts';
import { emptyInterview } from '../../../tests/fixtures/interviews.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { entriesOfAll } from './entries-of-all.ts';

it('a calendar over all contacts has each step once, told apart by the contact', () => {
  const met = meetingOn('2026-12-03', emptyInterview('talked01'));
  const timed = { ...met, meeting: { ...met.meeting, time: '14:30' } };
  const waiting = withSent(['stranger 2026-11-27'], emptyInterview('waiting1'));
  const entries = entriesOfAll([timed, waiting], contextOn('2026-12-01'), {
    now: '2026-12-01T09:00:00.000Z',
    norms: TOOL_NORMS,
  });
  expect(entries.map(({ id }) => id)).toEqual([
    'talked01-meeting',
    'talked01-confirm',
    'talked01-thank-you',
    'talked01-report-back',
    'talked01-update-1',
    'talked01-quiet-end-1',
    'waiting1-nudge-1',
    'waiting1-nudge-2',
    'waiting1-close',
  ]);
  expect(entries[0]).toMatchObject({ kind: 'event', start: '2026-12-03T14:30:00.000Z', minutes: 20 });
});
