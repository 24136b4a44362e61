import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { waitForIsland } from './seed.ts';

/** What the student of the first walk types. */
export const STUDENT = {
  me: { name: 'Mele Taufa', introduction: 'a second-year marine biology student in Bergen' },
  aim: 'how much of marine biology is done at sea',
  contact: { name: 'Sigrid Bratland', role: 'seal biologist', organization: 'Bergen Aquarium' },
  findings: [
    { kind: 'An earlier employer', label: '1. Where they worked before', text: 'the Institute of Marine Research' },
    { kind: 'A talk or an article', label: '2. Its title', text: 'What the nets bring up' },
  ],
  place: 'Nordnesbakken 4, at the seal pool',
} as const;

/** A field or another part of the page by its label; "(optional)" may follow. */
export function field(page: Page, label: string): Locator {
  return page.getByRole('textbox', { name: label });
}

/** Loads the page anew; what a test asserts after it was read back from storage. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await waitForIsland(page);
}

/** Goes on to another step by the link that names it. */
export async function continueTo(page: Page, step: string): Promise<void> {
  await page.getByRole('link', { name: `Continue to ${step}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${step}$`, 'i'));
}

/** Adds a finding and fills in its only detail. */
export async function addFinding(
  page: Page,
  { kind, label, text }: Readonly<Record<'kind' | 'label' | 'text', string>>,
): Promise<void> {
  await page.getByRole('combobox', { name: 'Add a finding' }).selectOption(kind);
  await page.getByRole('button', { name: 'Add this finding' }).click();
  await field(page, label).fill(text);
}

/** The lines of the question list, each with its own actions. */
export function listedQuestions(page: Page): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Must-ask' }) });
}

/** The wordings on the question list, in their order. */
export async function questionTexts(page: Page): Promise<string[]> {
  return await listedQuestions(page).locator('.question-text').allInnerTexts();
}

/** Swaps the question at a place, counted from 0, and answers the new wordings. */
export async function swapQuestion(page: Page, place: number): Promise<string[]> {
  const [before, line] = [await questionTexts(page), listedQuestions(page).nth(place)];
  await line.getByRole('button', { name: 'Swap' }).click();
  await expect(line).not.toContainText(before[place] ?? '');
  return await questionTexts(page);
}
