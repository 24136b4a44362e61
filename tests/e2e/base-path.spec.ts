import type { Page } from '@playwright/test';
import { STEP_IDS } from '../../src/domain/interview/step.ts';
import { expect, test } from './support/fixtures.ts';
import { addressOf, fullInterview, openSeeded, waitForIsland } from './support/seed.ts';
import { sitePaths } from './support/site-map.ts';

/** Links, scripts, styles, pictures, fonts and islands that a page names, as full addresses. */
async function namedAddresses(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const names = ['href', 'src', 'component-url', 'renderer-url', 'data-open-search', 'data-instead'];
    return names.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map(
        (element) => new URL(element.getAttribute(name) ?? '', document.baseURI).href,
      ),
    );
  });
}

/** A place in a page that a link points to and that is not there. */
async function missingPlaces(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')]
      .filter(
        ({ pathname, hash }) =>
          pathname === location.pathname &&
          document.querySelector(`[id="${decodeURIComponent(hash.slice(1))}"]`) === null,
      )
      .map(({ href }) => href),
  );
}

test('Every page, and everything that a page names, is there', { tag: '@base' }, async ({ page, request, baseURL }) => {
  test.setTimeout(120_000);
  const base = new URL(baseURL ?? '');
  const paths = await sitePaths(request);
  expect(paths[0], 'the first page of the site map').toBe(base.pathname);
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  const named = new Set<string>();
  for (const path of paths) {
    await page.goto(path);
    await waitForIsland(page);
    failed.push(...(await missingPlaces(page)));
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname, 'the address for search engines').toBe(path);
    for (const address of await namedAddresses(page)) named.add(address.replace(/#.*/, ''));
  }
  const own = [...named].filter((address) => new URL(address).origin === base.origin);
  expect(own.length).toBeGreaterThan(paths.length);
  expect(
    own.filter((address) => !address.startsWith(base.href)),
    'addresses above the base',
  ).toEqual([]);
  for (const address of own) {
    const { status } = await statusOf(page, address);
    if (status !== 200) failed.push(`${status} ${address}`);
  }
  expect(failed).toEqual([]);
  const inMap = new Set(paths.map((path) => new URL(path, base).href));
  const pages = own.filter((address) => address.endsWith('/') && !inMap.has(address));
  expect(pages, 'pages that the site map does not name').toEqual([]);
});

/** The answer to an address, without following it elsewhere. */
async function statusOf(page: Page, address: string): Promise<{ status: number; to: string | undefined }> {
  const response = await page.request.get(address, { maxRedirects: 0 });
  return { status: response.status(), to: response.headers()['location'] };
}

test('The icon and the font are served as what they are', { tag: '@base' }, async ({ page }) => {
  await page.goto('');
  for (const [link, type] of [
    ['link[rel="icon"]', 'image/svg+xml'],
    ['link[as="font"]', 'font/woff2'],
  ] as const) {
    const address = await page.locator(link).getAttribute('href');
    const response = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain(type);
  }
});

test('The steps of an interview lead to one another', { tag: '@base' }, async ({ page }) => {
  test.slow();
  await openSeeded(page, 'hub');
  const named = new Map<string, string>();
  for (const step of STEP_IDS) {
    await page.goto(addressOf(step));
    await waitForIsland(page);
    const links = page.getByRole('main').getByRole('link');
    for (const address of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      if (!address.startsWith('mailto:')) named.set(address, step);
    }
  }
  expect(named.size).toBeGreaterThan(STEP_IDS.length);
  for (const [address, step] of named) {
    expect((await statusOf(page, address)).status, `${step}: ${address}`).toBe(200);
  }
  await page.goto(addressOf('purpose'));
  await page.getByRole('link', { name: fullInterview().contact.name }).click();
  await expect(page).toHaveURL(addressOf('hub'));
});

test('The search leads into a chapter', { tag: '@base' }, async ({ page, baseURL }) => {
  await page.goto('guide/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('thank');
  const result = page.getByRole('dialog').getByRole('listitem').getByRole('link').first();
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  await result.click();
  await expect(page).toHaveURL(
    (address) => address.href.startsWith(`${baseURL}`) && address.href !== `${baseURL}guide/`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('An address without its last slash leads to the page', { tag: '@base' }, async ({ page, baseURL }) => {
  const { pathname } = new URL(baseURL ?? '');
  for (const path of ['guide', 'guide/asking', 'prepare/purpose', 'sheets']) {
    expect(await statusOf(page, path), path).toEqual({ status: 301, to: `${pathname}${path}/` });
  }
  await page.goto('prepare/purpose?interview=nobodysinterview');
  await expect(page).toHaveURL('prepare/purpose/?interview=nobodysinterview');
});

test(
  'An address that leads nowhere is answered with a way back',
  { tag: '@base' },
  async ({ page, problems, baseURL }) => {
    problems.expect(/404 \(Not Found\)/);
    const response = await page.goto('guide/no-such-chapter/');
    expect(response?.status()).toBe(404);
    await page
      .getByRole('main')
      .getByRole('link', { name: /guide|contents/i })
      .first()
      .click();
    await expect(page).toHaveURL(`${baseURL}guide/`);
  },
);
