import type { Page } from '@playwright/test';
import { encodeList } from '../../../src/domain/sharing/encode-list.ts';
import type { SharedList } from '../../../src/domain/sharing/shared-list.ts';
import { waitForIsland } from './seed.ts';

/** What a coach typed who means no good. */
export const HOSTILE = '<img src=x onerror="document.title = \'broken in\'"> {organization} $& &amp; </li></ol>';

/** The list of a coach: from the bank, with a personal question, one that is gone, and two of her own. */
export const COACH_LIST: SharedList = {
  purpose: 'explore',
  field: 'nursing',
  minutes: 30,
  questions: [
    { questionId: 'opening-notes' },
    { questionId: 'path-made-you-stay' },
    { questionId: 'earlier-employer-unlearned' },
    { questionId: 'a-question-that-is-gone' },
    { ownText: 'Which shift would you show a pupil first?', family: 'work', minutes: 2.5 },
    { ownText: HOSTILE, family: 'advice', minutes: 1 },
  ],
};

/** The address of a list, or of anything else behind the mark. */
export function sharedLink(content: SharedList | string = COACH_LIST): string {
  return `prepare/shared/#${typeof content === 'string' ? content : encodeList(content)}`;
}

/** Opens a link as from a message: in a page that shows something else before. */
export async function openLink(page: Page, content: SharedList | string = COACH_LIST): Promise<void> {
  await page.goto('about:blank');
  await page.goto(sharedLink(content));
  await waitForIsland(page);
}
