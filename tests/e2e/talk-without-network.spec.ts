import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { addressOf, openSeeded, readInterview, waitForIsland } from './support/seed.ts';
import { button, jot, question, TALK } from './support/talks.ts';

const KEPT = 'This page works without a network, also when it is loaded again';

/** Ways in which a talk is left and come back to while there is no network. */
const RETURNS: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['reloaded', (page) => page.reload()],
  ['opened anew, as after the phone has closed it', (page) => page.goto(addressOf('talk'))],
];

async function keptAddresses(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  });
}

for (const [how, comeBack] of RETURNS) {
  test(`without a network the talk is there when it is ${how} @base`, async ({ page, context }) => {
    await openSeeded(page, 'talk', TALK);
    await expect(page.getByText(KEPT)).toBeVisible();
    // With the first touch, the page fetches what it says when saving fails.
    await page.getByRole('heading', { name: 'Before you begin' }).click();
    await page.waitForLoadState('networkidle');
    const isKept = async (name: string) => (await keptAddresses(page)).some((address) => address.includes(name));
    await expect.poll(() => isKept('/StateNotice.')).toBe(true);
    await expect.poll(() => isKept('/RecoveryNotice.')).toBe(true);
    await expect.poll(() => isKept('/seal-backup.')).toBe(true);
    await context.setOffline(true);
    await comeBack(page);
    await waitForIsland(page);
    await button(page, 'Begin the talk').click();
    await jot(page).fill('by boat, as a student');
    await button(page, 'Asked').click();
    await comeBack(page);
    await waitForIsland(page);
    await expect(question(page)).toHaveText('What did last Tuesday look like?');
    expect((await readInterview(page)).talk?.questions[0]?.jots.map(({ text }) => text)).toEqual([
      'by boat, as a student',
    ]);
  });
}

test('with a network the page is never an old one, and what is kept is that of today', async ({ page }) => {
  await openSeeded(page, 'talk', TALK);
  await expect(page.getByText(KEPT)).toBeVisible();
  await expect.poll(async () => (await keptAddresses(page)).some((one) => one.includes('/seal-backup.'))).toBe(true);
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    await cache.put(location.pathname, new Response('an old page', { headers: { 'Content-Type': 'text/html' } }));
    await cache.put('/_astro/of-an-old-page.js', new Response(''));
  });
  await page.reload();
  await expect(page.getByText(KEPT)).toBeVisible();
  const keptPage = () => page.evaluate(async () => (await caches.match(location.pathname))?.text());
  await expect.poll(keptPage).toContain('<h1');
  expect(await keptAddresses(page)).not.toContainEqual(expect.stringContaining('of-an-old-page'));
  expect(await keptAddresses(page)).toContainEqual(expect.stringContaining('/TalkStep.'));
});

test('“Delete everything” also lets go of the kept page', async ({ page }) => {
  await openSeeded(page, 'talk', TALK);
  await expect(page.getByText(KEPT)).toBeVisible();
  await page.goto(addressOf('data'));
  await button(page, 'Delete everything …').click();
  await button(page, 'Delete everything on this device').click();
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await expect.poll(left).toEqual([]);
});

test('where no page can be kept, the page says what that means', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
  await openSeeded(page, 'talk', TALK);
  await expect(page.getByText('This page works without a network as long as it stays open')).toBeVisible();
  await expect(button(page, 'Begin the talk')).toBeVisible();
});
