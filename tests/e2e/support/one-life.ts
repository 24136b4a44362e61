import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { printOn, squeezed } from './pdf.ts';
import { addressOf, waitForIsland } from './seed.ts';
import { field } from './walk.ts';

/** What a nurse types from her first message to a pilot until she lets the updates end. */
export const LIFE = {
  me: { name: 'Nia Prescott', introduction: 'a night nurse in Cardiff who grew up on the docks' },
  contact: { name: 'Ragnhild Moe', role: 'harbor pilot', organization: 'the Ålesund pilot station' },
  aims: ['how many nights a month are worked', 'what the license costs'],
  finding: 'Winter boarding in the Sound',
  ownQuestion: 'What do you check before you climb the ladder?',
  ownParagraph: 'My grandfather ran the ferry to Flat Holm, so I know the tide and not the ships.',
  dayOff: '2026-11-27',
  meeting: { date: '2026-12-17', time: '14:30', link: 'https://meet.example.org/ragnhild' },
  checkItem: 'Ask Carys to take the school run',
  jots: ['boards at 4 m swell', 'twelve nights a month', 'ask about Turid at the school in Trondheim'],
  said: 'Nobody boards alone',
  aimAnswer: 'Twelve, in two blocks of six',
  surprised: 'How much of it is waiting',
  changedMind: 'That one has to start at sea',
  howItRan: 'I let her finish, mostly',
  lead: { name: 'Turid Aas', detail: 'teaches at the pilot school in Trondheim' },
  nextStep: { text: 'ask Turid what the first year costs', date: '2026-12-22' },
  verdict: 'The waiting suits me, the license money does not yet',
} as const;

/** It is this time on the clocks of the device from now on, "2026-11-23T09:00". */
export async function itIs(page: Page, instant: string): Promise<void> {
  await page.clock.setFixedTime(`${instant}:00Z`);
}

/** Opens a page of the only interview, or one of all, and touches it, so that what comes with the first touch comes. */
export async function open(page: Page, place: Parameters<typeof addressOf>[0], id: string | null): Promise<void> {
  await page.goto(addressOf(place, id));
  await waitForIsland(page);
  await page.getByRole('heading', { level: 1 }).click();
}

/** Steps with their days as they stand in a list, each "title, when". */
async function rowsIn(list: Locator): Promise<string[]> {
  return await list
    .getByRole('listitem')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('strong, .field-hint')].map((part) => part.textContent).join(', ')),
    );
}

/** Expects that on this day the list over all contacts, and then the first page of the workbench, name what is due or soon. */
export async function expectDue(page: Page, day: string, steps: readonly string[]): Promise<void> {
  await itIs(page, `${day}T09:00`);
  await open(page, 'follow-up', null);
  const listed = [];
  for (const group of ['Overdue', 'Today', 'Within a week']) {
    listed.push(...(await rowsIn(page.getByRole('region', { name: group, exact: true }))));
  }
  expect(listed, day).toEqual(steps);
  await open(page, 'hub', null);
  await expect.poll(() => rowsIn(page.getByRole('region', { name: 'Due, or soon' })), day).toEqual(steps);
}

/** Opens the message of what is due from the first page, and checks which one it is. */
export async function openDueMessage(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: `Open “${name}” for ${LIFE.contact.name}` }).click();
  await waitForIsland(page);
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
}

/** Notes the open message as sent today. */
export async function noteAsSent(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Send it' }).hover();
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByText(/^Kept as sent on /)).toBeVisible();
}

/** The steps of the follow-up of the only interview, each "title, when". */
export async function stepsOf(page: Page, id: string): Promise<string[]> {
  await open(page, 'follow-up', id);
  return await page
    .getByRole('region', { name: 'What to do, and when' })
    .getByRole('heading', { level: 3 })
    .evaluateAll((all) =>
      all.map((title) => `${title.firstChild?.textContent ?? ''}, ${title.nextElementSibling?.textContent ?? ''}`),
    );
}

/** Prints the sheet in a variant, and expects these texts on the paper. */
export async function expectPrinted(page: Page, variant: RegExp, texts: readonly string[]): Promise<void> {
  await page.getByRole('radio', { name: variant }).check();
  await expect(page.getByRole('article', { name: 'Sheet' })).toBeVisible();
  await expect(page.locator('.page-count')).toHaveText(/page/);
  await expectOnPaper(page, String(variant), texts);
}

/** Prints what is open, and expects these texts on the paper, and nothing of the page around them. */
export async function expectOnPaper(page: Page, what: string, texts: readonly string[]): Promise<void> {
  const printed = (await printOn(page, 'A4')).map(({ text }) => text).join('');
  const missing = texts.map(squeezed).filter((text) => !printed.includes(text));
  expect(missing, `missing on paper: ${what}`).toEqual([]);
  expect(printed, what).not.toMatch(/Savedonthisdevice|Backtothetasklist|Continueto/);
}

/** Expects every field of a page to hold what was typed into it. */
export async function expectFields(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await expect.soft(field(page, label), label).toHaveValue(value);
  }
}

/** Expects each text in one field of many lines, whichever it is. */
export async function expectTyped(page: Page, texts: readonly string[]): Promise<void> {
  const fields = page.getByRole('main').locator('textarea');
  const values = () => fields.evaluateAll((all: HTMLTextAreaElement[]) => all.map(({ value }) => value));
  for (const text of texts) {
    await expect.poll(async () => (await values()).filter((value) => value === text), text).toHaveLength(1);
  }
}
