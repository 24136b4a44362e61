import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { anInterview, openSeeded } from './seed.ts';
import { listedQuestions, questionTexts } from './walk.ts';

/** A student who looks at nursing, with one finding and no list yet. */
export const NURSE = anInterview({
  purpose: 'explore',
  audience: 'student',
  field: 'nursing',
  findings: [{ id: 'project01', kind: 'project', detail: 'the night ward' }],
});
/** The questions on the list of the interview that is whole. */
export const [FIRST, SECOND, THIRD] = [
  'What did the first count teach you?',
  'Who else is on the boat with you?',
  'When did you last change how you count?',
] as const;

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
export const bank = (page: Page) => page.getByRole('region', { name: 'The collection' });
export const results = (page: Page) =>
  page.getByRole('list', { name: 'Questions of the collection' }).getByRole('listitem');
export const remarks = (page: Page) => page.getByRole('list', { name: 'Remarks' }).getByRole('listitem');
export const status = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** Opens the step and begins to work with it, upon which the rest of it is loaded. */
export async function openTouched(...opened: Parameters<typeof openSeeded>): Promise<void> {
  await openSeeded(...opened);
  await opened[0].getByRole('heading', { name: 'Your list' }).hover();
}

/** Makes a list; gives its questions. */
export async function makeList(page: Page): Promise<string[]> {
  await button(page, 'Make a list').click();
  await expect(listedQuestions(page)).not.toHaveCount(0);
  return await questionTexts(page);
}

/** Opens the collection, which comes when it is wanted: beside the list with the first sign of life, else by its button. */
export async function openCollection(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Your list' }).hover();
  if ((page.viewportSize()?.width ?? 0) < 1000) await button(page, 'Browse the collection').click();
}

/** Opens what stands behind “More” of a question and presses one of its buttons. */
export async function pressMore(line: Locator, name: string): Promise<void> {
  await line.getByRole('button', { name: /^More/ }).click();
  await line.getByRole('button', { name }).click();
}

/** Takes hold of the dots of one question and lets go below the middle of another. */
export async function dragTo(page: Page, from: number, to: number): Promise<void> {
  const handle = listedQuestions(page).nth(from).locator('.question-handle');
  await handle.scrollIntoViewIfNeeded();
  const start = await handle.boundingBox();
  const end = await listedQuestions(page).nth(to).boundingBox();
  if (start === null || end === null) throw new Error('The question is not on the page.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x, end.y + end.height * 0.3, { steps: 4 });
  await page.mouse.move(start.x, end.y + end.height * 0.8, { steps: 4 });
}
