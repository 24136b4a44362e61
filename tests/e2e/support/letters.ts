import type { Locator, Page } from '@playwright/test';
import type { Interview } from '../../../src/domain/interview/interview.ts';
import { expect } from './fixtures.ts';
import { addressOf, fullInterview, me, recordsOf, seed, sealedMe, waitForIsland } from './seed.ts';

/** An interview without drafts; its connection is the one for which the first email is written. */
export function withMessage(message: Partial<Interview['message']>, parts: Partial<Interview> = {}): Interview {
  const contact = { ...fullInterview().contact, addressAs: '', connection: 'stranger' as const };
  const full = fullInterview({ contact, ...parts });
  return { ...full, message: { ...full.message, tone: 'plain', drafts: {}, details: {}, ...message } };
}

/** Opens the step Message with one of the messages. */
export async function openMessage(page: Page, interview: Interview, message = 'stranger-email'): Promise<void> {
  await seed(page, { ...recordsOf(interview), me: sealedMe(me()) });
  await page.goto(`${addressOf('message', interview.id)}&message=${message}`);
  await waitForIsland(page);
}

/** The message as it is shown. */
export function letter(page: Page): Locator {
  return page.getByRole('region', { name: 'Your message' });
}

/** The body of the message as it is shown, paragraphs with an empty line between them. */
export async function letterText(page: Page): Promise<string> {
  const paragraphs = letter(page).locator('.letter-text');
  await expect(paragraphs).not.toHaveCount(0);
  return (await paragraphs.allInnerTexts()).join('\n\n');
}
