import { isAtRisk } from '../domain/saving/record-state.ts';
import { warnBeforeLeaving } from '../platform/leave-warning.ts';
import { newId } from '../platform/new-id.ts';
import { now } from '../platform/now.ts';
import { openInterviews } from './interviews.ts';
import { openMe } from './me.ts';
import { openBrowserRecords } from './saved-records.ts';

const records = openBrowserRecords();

/** What every store of this page works with: one storage, one clock, one name of the tab. */
export const toolsOfThisPage = { records, now, newId, tab: newId() };

/** What this visitor keeps in this browser. Made once a page. */
export const interviews = openInterviews(toolsOfThisPage);
export const myDetails = openMe(toolsOfThisPage);

/** True where this browser lets the page store something at this moment. */
export function canSave(): boolean {
  return records.canWrite();
}

/** Asks before leaving while one of the records in use holds something that is not saved. */
export function guardAgainstLeaving(states: readonly (() => Parameters<typeof isAtRisk>[0])[]): void {
  warnBeforeLeaving(() => states.some((state) => isAtRisk(state())));
}
